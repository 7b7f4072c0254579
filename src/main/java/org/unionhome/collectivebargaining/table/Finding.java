package org.unionhome.collectivebargaining.table;

/** What the decision table {@code offer-check} says to an offer. */
public enum Finding {
    /** Worse than the law allows: it cannot be recorded. */
    BLOCK_FLOOR,
    /** Beyond the wage budget: only with a reason. */
    REASON_BUDGET,
    WARN_ABOVE,
    WARN_CUT,
    SUGGEST_CHIEF_DIALOGUE
}
