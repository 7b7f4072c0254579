package org.unionhome.demandfollowup.board;

import java.util.Map;
import org.springframework.context.ApplicationContext;

/** What the board itself counts, for tests of other packages. */
public final class BoardNumbers {

    private BoardNumbers() {}

    /** The headline of demands raised from one day to another, both included. */
    public static BoardCounts raised(ApplicationContext context, String from, String to) {
        return context.getBean(BoardReader.class).counts(BoardFilter.of(Map.of("from", from, "to", to)));
    }
}
