package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What happened in a round, as the recorder wrote it down, and how it goes on. */
public record RecordMinutes(
        @NotNull LocalDate heldOn,
        @NotBlank @Pattern(regexp = ClockTime.PATTERN) String startedAt,
        @NotBlank @Pattern(regexp = ClockTime.PATTERN) String endedAt,
        @NotEmpty @Size(max = 40) List<@NotBlank @Size(max = 64) String> presentStaff,
        @NotEmpty @Size(max = 40) List<@NotBlank @Size(max = 64) String> presentCompany,
        @NotBlank @Size(min = 2, max = 8000) String statements,
        @NotNull Outcome outcome,
        LocalDate resumeOn,
        @Size(max = 100) String resumePlace,
        @Size(max = 1000) String resumeContent) {

    /** How to go on. */
    public enum Outcome {
        AGREED,
        NEXT_ROUND,
        SUSPENDED,
        DEADLOCK
    }
}
