package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the petitioner says to the opinion. */
public record AnswerOpinion(
        @NotNull Outcome outcome, @Size(max = 1000) String reason) {
    /** What may be answered. */
    public enum Outcome {
        ACCEPTED,
        REVIEW_REQUESTED
    }
}
