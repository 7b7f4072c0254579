package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.Effect;
import org.unionhome.collectivebargaining.cost.PayGroup;

/**
 * A clause as it lies on the table; nothing of it belongs to one side.
 *
 * @param wording the sentence of the contract with {0} in place of the amount; may be null
 * @param floorRule the rule parameter that the floor comes from
 * @param confirmed whether the minutes stand, so that nobody can take it back any more
 * @param position the position that was accepted
 * @param dropAskedBy the side that proposed to drop it
 * @param freshAfter positions up to this one were said before the clause was reopened
 */
public record Clause(
        String bargaining,
        int number,
        Topic topic,
        String title,
        String wording,
        String priorText,
        BigDecimal priorAmount,
        Measure measure,
        PayGroup payGroup,
        Effect effect,
        BigDecimal floorAmount,
        Bound floorBound,
        String floorRule,
        ClauseState state,
        boolean confirmed,
        Integer settledRound,
        Long position,
        String agreedText,
        BigDecimal agreedAmount,
        Side dropAskedBy,
        String reopenedReason,
        long freshAfter) {

    Clause withFloor(BigDecimal amount) {
        return new Clause(
                bargaining,
                number,
                topic,
                title,
                wording,
                priorText,
                priorAmount,
                measure,
                payGroup,
                effect,
                amount,
                floorBound,
                floorRule,
                state,
                confirmed,
                settledRound,
                position,
                agreedText,
                agreedAmount,
                dropAskedBy,
                reopenedReason,
                freshAfter);
    }

    public boolean open() {
        return state == ClauseState.OPEN;
    }

    /** Whether either side may still go back on it. */
    public boolean revocable() {
        return !open() && !confirmed;
    }

    /** Whether an amount is worse than the law allows. */
    public boolean belowFloor(BigDecimal amount) {
        if (floorAmount == null || amount == null) {
            return false;
        }
        int comparison = amount.compareTo(floorAmount);
        return floorBound == Bound.AT_LEAST ? comparison < 0 : comparison > 0;
    }

    /** What an amount brings beyond what is paid already: the payroll holds the allowances of the contract before. */
    BigDecimal beyondPrior(BigDecimal amount) {
        boolean paid = effect == Effect.AMOUNT || effect == Effect.YEARLY;
        return paid && priorAmount != null ? amount.subtract(priorAmount) : amount;
    }

    public Optional<Side> dropAsked() {
        return Optional.ofNullable(dropAskedBy);
    }
}
