package org.unionhome.starselection;

import java.math.BigDecimal;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.starnomination.exchange.PostClass;

/**
 * A nomination in the ranking: how it was chosen, or why not. {@code counterpart} is the other one of a swap; {@code movedUp} says
 * that it was chosen after somebody else had fallen out.
 */
@Table("star_selection_rank")
public record Ranked(
        String nomination,
        String branchCode,
        PostClass postClass,
        int level,
        BigDecimal total,
        int rank,
        int placeInBranch,
        RankOutcome outcome,
        Way way,
        boolean movedUp,
        String counterpart) {

    public boolean chosen() {
        return outcome == RankOutcome.CHOSEN;
    }

    Ranked fallen(RankOutcome reason) {
        return new Ranked(
                nomination,
                branchCode,
                postClass,
                level,
                total,
                rank,
                placeInBranch,
                reason,
                way,
                movedUp,
                counterpart);
    }

    Ranked movedUp(boolean moved) {
        return new Ranked(
                nomination, branchCode, postClass, level, total, rank, placeInBranch, outcome, way, moved, counterpart);
    }
}
