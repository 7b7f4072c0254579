package org.unionhome.collectivebargaining.cost;

import java.math.BigDecimal;

/** What an offer means for both groups. {@code yearly} yuan for each person and year come beside the wage. */
public record OfferTerms(Terms frontline, Terms secondLine, BigDecimal frontlineYearly, BigDecimal secondLineYearly) {

    public static final OfferTerms NONE = new OfferTerms(Terms.NONE, Terms.NONE, BigDecimal.ZERO, BigDecimal.ZERO);

    public static OfferTerms of(Terms frontline, Terms secondLine) {
        return new OfferTerms(frontline, secondLine, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Without what is paid beside the wage. */
    public OfferTerms wagesOnly() {
        return of(frontline, secondLine);
    }

    public Terms of(PayGroup group) {
        return group == PayGroup.FRONTLINE ? frontline : secondLine;
    }

    public BigDecimal yearly(PayGroup group) {
        return group == PayGroup.FRONTLINE ? frontlineYearly : secondLineYearly;
    }

    /** The offer with one more clause in it. Percentages and amounts of several clauses add up; of floors the highest counts. */
    public OfferTerms with(Effect effect, PayGroup group, BigDecimal amount) {
        boolean first = group.covers(PayGroup.FRONTLINE);
        boolean second = group.covers(PayGroup.SECOND_LINE);
        if (effect == Effect.YEARLY) {
            return new OfferTerms(
                    frontline,
                    secondLine,
                    first ? frontlineYearly.add(amount) : frontlineYearly,
                    second ? secondLineYearly.add(amount) : secondLineYearly);
        }
        return new OfferTerms(
                first ? moved(frontline, effect, amount) : frontline,
                second ? moved(secondLine, effect, amount) : secondLine,
                frontlineYearly,
                secondLineYearly);
    }

    private static Terms moved(Terms terms, Effect effect, BigDecimal amount) {
        return switch (effect) {
            case PERCENT -> terms.plusPercent(amount);
            case AMOUNT -> terms.plusAmount(amount);
            case FLOOR -> terms.atLeast(amount);
            case YEARLY, NONE -> terms;
        };
    }
}
