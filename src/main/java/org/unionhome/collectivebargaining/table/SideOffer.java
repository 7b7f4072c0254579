package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.util.List;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.cost.Effect;
import org.unionhome.collectivebargaining.cost.OfferTerms;

/** All that a side has on the table, taken together: what is agreed counts for both. */
public final class SideOffer {

    private SideOffer() {}

    public static OfferTerms of(Side side, List<Talk> talks) {
        return without(side, talks, 0);
    }

    /** The same if the side said this to one clause instead of what it said before. */
    static OfferTerms with(Side side, List<Talk> talks, Clause clause, BigDecimal amount) {
        return without(side, talks, clause.number())
                .with(clause.effect(), clause.payGroup(), clause.beyondPrior(amount));
    }

    private static OfferTerms without(Side side, List<Talk> talks, int clause) {
        OfferTerms terms = OfferTerms.NONE;
        for (Talk talk : talks) {
            BigDecimal amount = talk.clause().number() == clause
                    ? null
                    : talk.amountFor(side).orElse(null);
            if (amount != null && talk.clause().effect() != Effect.NONE) {
                terms = terms.with(
                        talk.clause().effect(),
                        talk.clause().payGroup(),
                        talk.clause().beyondPrior(amount));
            }
        }
        return terms;
    }
}
