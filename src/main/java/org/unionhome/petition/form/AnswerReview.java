package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the petitioner says to the review. */
public record AnswerReview(
        @NotNull Outcome outcome, @Size(max = 1000) String reason) {
    /** What may be answered. */
    public enum Outcome {
        ACCEPTED,
        RE_REVIEW_REQUESTED
    }
}
