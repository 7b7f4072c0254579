package org.unionhome.collectivebargaining.cost;

import java.time.Instant;
import org.unionhome.collectivebargaining.Side;

/** A what-if that a side keeps for itself. */
public record Scenario(
        long id,
        String bargaining,
        Side side,
        String title,
        int startMonth,
        Terms frontline,
        Terms secondLine,
        String author,
        Instant writtenAt) {

    public OfferTerms terms() {
        return OfferTerms.of(frontline, secondLine);
    }
}
