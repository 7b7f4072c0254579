package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The nominee's own answer. */
public record GiveConsent(
        @NotNull Outcome outcome,
        @Size(max = 20) List<@NotBlank @Size(max = 64) String> kin,
        Boolean honest,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONSENTED,
        DECLINED
    }
}
