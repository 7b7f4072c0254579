package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** How the electors vote, until when, and who counts papers. */
public record OpenRecommendation(
        @NotNull VoteMode mode,
        @NotNull LocalDate lastDay,
        @Size(max = 2) List<@NotBlank @Size(max = 64) String> counters) {

    /** On the screen, or on paper with two counters. */
    public enum VoteMode {
        ELECTRONIC,
        PAPER
    }
}
