package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The written answer to an offer; a refusal says why. */
public record ReplyOffer(
        @NotNull Outcome outcome, @Size(max = 2000) String reply) {
    /** What may be answered. */
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }
}
