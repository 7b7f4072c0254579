package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;

/**
 * What was said to a clause in a round, for minutes and progress; shared by both sides.
 *
 * @param withdrawn whether the side took it back later in the round
 * @param packageTitle null when it stood alone
 */
public record RoundLine(
        int clauseNumber,
        String title,
        Topic topic,
        Side side,
        PositionKind kind,
        String text,
        BigDecimal amount,
        Measure measure,
        boolean withdrawn,
        String packageTitle) {}
