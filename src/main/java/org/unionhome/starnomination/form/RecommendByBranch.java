package org.unionhome.starnomination.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the branch says, and where it places the nominee among its own. */
public record RecommendByBranch(
        @NotNull Outcome outcome,
        @Min(1) @Max(99) Integer branchOrder,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        RECOMMENDED,
        NOT_RECOMMENDED
    }
}
