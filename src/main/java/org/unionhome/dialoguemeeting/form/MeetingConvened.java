package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and where the meeting is, what it is about, and who comes for the company. */
public record MeetingConvened(
        @NotBlank @Size(min = 4, max = 80) String title,
        @NotNull LocalDate heldOn,
        @NotNull @Pattern(regexp = START) String startsAt,
        @NotBlank @Size(max = 100) String place,
        @NotBlank @Size(min = 2, max = 1000) String agenda,
        @NotBlank @Size(max = 300) String companySide) {

    /** Hours and minutes of a day. */
    public static final String START = "([01][0-9]|2[0-3]):[0-5][0-9]";
}
