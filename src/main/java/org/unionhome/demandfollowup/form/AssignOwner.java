package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How a demand is to be handled. */
public record AssignOwner(
        @NotNull Outcome outcome,
        @Size(max = 40) String ownerUnit,
        @Size(max = 20) List<@Size(max = 40) String> coUnits,
        @Size(max = 40) String mainNumber,
        @Size(max = 200) String topic,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        ASSIGNED,
        MERGED,
        WELFARE,
        BARGAINING
    }
}
