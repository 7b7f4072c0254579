package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.dialoguemeeting.form.MinutesAnswer.Outcome;

/** What the company's side says to the minutes. */
public record ConfirmMinutesOfCompany(
        @NotNull Outcome outcome, @Size(max = 500) String comment) implements MinutesAnswer {}
