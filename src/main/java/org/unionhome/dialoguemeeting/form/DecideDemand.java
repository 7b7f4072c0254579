package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.unionhome.demandfollowup.exchange.Grade;

/** What the chairman says to one demand. {@code demand} is the one that was read, so that none is decided by mistake. */
public record DecideDemand(
        @NotBlank @Size(max = 20) String demand,
        @NotNull Outcome outcome,
        @Size(max = 20) String ownerUnit,
        @Size(max = 20) List<@NotBlank @Size(max = 20) String> coUnits,
        @Size(max = 2000) String answer,
        Grade grade,
        @Size(max = 200) String topic,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        ASSIGNED,
        ANSWERED,
        WELFARE,
        BARGAINING
    }
}
