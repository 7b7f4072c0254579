package org.unionhome.demandfollowup.board;

import java.util.Map;

/**
 * The headline. The parts always add up to {@code raised}, because each demand is in exactly one of them and all are counted by
 * one query.
 */
public record BoardCounts(
        long raised,
        Map<BoardGroup, Long> parts,
        long overdue,
        long livelihoodAnswered,
        long unitIssuesSolved,
        Map<String, Long> ladder) {

    public long of(BoardGroup group) {
        return parts.get(group);
    }
}
