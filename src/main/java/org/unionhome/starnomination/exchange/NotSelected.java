package org.unionhome.starnomination.exchange;

/** Why a scored nomination did not become a star. */
public enum NotSelected {
    QUOTA_FULL,
    BELOW_LEVEL,
    SHARE_RULE,
    OBJECTION_UPHELD,
    NOT_APPROVED,
    COHORT_CANCELLED
}
