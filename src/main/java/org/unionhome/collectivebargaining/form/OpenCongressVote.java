package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** When the delegates got the draft, and how they vote on it until when. */
public record OpenCongressVote(
        @NotNull LocalDate papersOn,
        @NotNull LocalDate lastDay,
        @NotNull Scope scope,
        @NotNull VoteMode mode,
        @Size(max = 2) List<@NotBlank @Size(max = 64) String> counters) {

    /** One question, or one for each clause. */
    public enum Scope {
        WHOLE,
        BY_CLAUSE
    }

    /** On the screen, or on paper with two counters. */
    public enum VoteMode {
        ELECTRONIC,
        PAPER
    }
}
