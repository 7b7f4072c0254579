package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.dialoguemeeting.form.MinutesAnswer.Outcome;

/** What the staff's side says to the minutes. */
public record ConfirmMinutesOfStaff(
        @NotNull Outcome outcome, @Size(max = 500) String comment) implements MinutesAnswer {}
