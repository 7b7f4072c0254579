package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What came of the talk of the two chief representatives. */
public record HoldChiefsDialogue(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(min = 2, max = 2000) String summary,
        @NotNull Outcome outcome) {

    /** Whether they can go on. */
    public enum Outcome {
        CONTINUE,
        DEADLOCKED
    }
}
