package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The new day of a meeting, and why it was moved. */
public record MeetingPostponed(
        @NotNull LocalDate heldOn,
        @NotNull @Pattern(regexp = MeetingConvened.START) String startsAt,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(min = 2, max = 200) String comment) {}
