package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.collectivebargaining.Topic;

/** When, where, how and about what the sides meet next. */
public record PrepareAgenda(
        @NotNull LocalDate heldOn,
        @NotBlank @Pattern(regexp = ClockTime.PATTERN) String startsAt,
        @NotBlank @Size(min = 2, max = 100) String place,
        @NotNull How how,
        @NotEmpty @Size(max = 5) List<@NotNull Topic> topics,
        @NotBlank @Size(min = 2, max = 2000) String agenda) {

    /** The ordinary procedure needs a meeting; the others may do without. */
    public enum How {
        MEETING,
        PHONE,
        ONLINE
    }
}
