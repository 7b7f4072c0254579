package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the discipline office says. */
public record GiveIntegrityOpinion(
        @NotNull Opinion opinion, @Size(max = 500) String comment) {
    /** What may be said. */
    public enum Opinion {
        CLEAR,
        IN_FORCE
    }
}
