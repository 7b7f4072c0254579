package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a co-handling unit says to a reply. */
public record CountersignReply(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        AGREED,
        OBJECTED
    }
}
