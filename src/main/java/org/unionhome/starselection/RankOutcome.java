package org.unionhome.starselection;

import org.unionhome.starnomination.exchange.NotSelected;

/** What the ranking means for one nomination. The last three were taken out of it and stay out. */
public enum RankOutcome {
    CHOSEN,
    QUOTA_FULL,
    BELOW_LEVEL,
    SHARE_RULE,
    STRUCK,
    OBJECTION_UPHELD,
    WITHDRAWN;

    /** It fell out by a decision, and the next one moved up. */
    boolean isOut() {
        return this == STRUCK || this == OBJECTION_UPHELD || this == WITHDRAWN;
    }

    /** The reason that the nominee is told. */
    NotSelected reason() {
        return switch (this) {
            case QUOTA_FULL -> NotSelected.QUOTA_FULL;
            case BELOW_LEVEL -> NotSelected.BELOW_LEVEL;
            case SHARE_RULE -> NotSelected.SHARE_RULE;
            case OBJECTION_UPHELD -> NotSelected.OBJECTION_UPHELD;
            case STRUCK -> NotSelected.NOT_APPROVED;
            case CHOSEN, WITHDRAWN -> throw new IllegalStateException(this + " is no reason");
        };
    }
}
