package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.time.Instant;
import org.unionhome.collectivebargaining.Side;

/**
 * What a side says to a clause in a round.
 *
 * @param amount in the clause's measure; null where it has none
 * @param cost what it would cost this year with insurance; null where that cannot be reckoned
 * @param reason why it goes beyond the budget
 * @param packageId the package that it is accepted with; null when it stands alone
 */
public record Position(
        long id,
        String bargaining,
        int clause,
        int round,
        Side side,
        PositionKind kind,
        String text,
        BigDecimal amount,
        BigDecimal cost,
        String reason,
        Long packageId,
        PositionState state,
        String writtenBy,
        Instant writtenAt,
        String tabledBy,
        Instant tabledAt) {

    /** As if said in this round: an offer of an earlier round can be accepted in a later one. */
    Position inRound(int later) {
        return new Position(
                id,
                bargaining,
                clause,
                later,
                side,
                kind,
                text,
                amount,
                cost,
                reason,
                packageId,
                state,
                writtenBy,
                writtenAt,
                tabledBy,
                tabledAt);
    }

    public boolean tabled() {
        return state == PositionState.TABLED;
    }
}
