package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.collectivebargaining.form.MinutesAnswer.Outcome;

/** What the staff's chief representative says to the minutes. */
public record ConfirmMinutesOfStaff(
        @NotNull Outcome outcome, @Size(max = 500) String comment) implements MinutesAnswer {}
