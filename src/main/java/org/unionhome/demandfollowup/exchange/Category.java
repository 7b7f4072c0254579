package org.unionhome.demandfollowup.exchange;

/** What a demand is about. */
public enum Category {
    PRODUCTION,
    LIFE,
    ENVIRONMENT,
    LABOUR_PROTECTION,
    HARDSHIP,
    WAGE,
    TRAINING,
    UNIT_DEVELOPMENT
}
