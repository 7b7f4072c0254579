package org.unionhome.demandfollowup.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Groups of states that the headline counts and the filter offers. Those of {@link #PARTS} split all demands: each demand is
 * in exactly one. {@code ANSWERED} lies across them.
 */
public enum BoardGroup {
    RESOLVED("state = 'RESOLVED'"),
    PARTLY("state = 'PARTLY_RESOLVED'"),
    PLANNED("state = 'PLANNED'"),
    EXPLAINED("state = 'EXPLAINED'"),
    WITHDRAWN("state = 'WITHDRAWN'"),
    MERGED("state = 'MERGED'"),
    OPEN("state not in ('RESOLVED', 'PARTLY_RESOLVED', 'PLANNED', 'EXPLAINED', 'WITHDRAWN', 'MERGED')"),
    ANSWERED("state in ('RESOLVED', 'PARTLY_RESOLVED', 'PLANNED', 'EXPLAINED')");

    /** Raised is the sum of these. */
    public static final List<BoardGroup> PARTS = List.of(RESOLVED, PARTLY, PLANNED, EXPLAINED, WITHDRAWN, MERGED, OPEN);

    private final String condition;

    BoardGroup(String condition) {
        this.condition = condition;
    }

    /** What the group means, for a demand {@code d}. */
    String condition() {
        return "d." + condition;
    }

    /** The part that a state belongs to. */
    static BoardGroup partOf(String state) {
        return PARTS.stream()
                .filter(part -> part.condition.equals("state = '" + state + "'"))
                .findFirst()
                .orElse(OPEN);
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<BoardGroup> of(String word) {
        return Stream.of(values()).filter(group -> group.word().equals(word)).findFirst();
    }
}
