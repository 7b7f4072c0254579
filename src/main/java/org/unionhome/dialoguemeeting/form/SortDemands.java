package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One step of putting the demands in order: one into another, one out again, or that all is in order. */
public record SortDemands(
        @NotNull Outcome outcome,
        @Size(max = 20) String demand,
        @Size(max = 20) String into,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        MERGED,
        UNMERGED,
        SORTED
    }
}
