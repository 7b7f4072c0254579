package org.unionhome.starselection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the union chair says to the shortlist. */
public record ApproveShortlist(
        @NotNull Outcome outcome,
        @Size(max = 500) List<@NotBlank @Size(max = 20) String> struck,
        @Size(max = 500) String comment) {
    /** What may be decided. */
    public enum Outcome {
        APPROVED,
        STRUCK,
        RETURNED
    }
}
