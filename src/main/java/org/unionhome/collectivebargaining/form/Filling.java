package org.unionhome.collectivebargaining.form;

/** Whether a vacant seat was filled, or need not be because the bargaining is over. */
public enum Filling {
    FILLED,
    NOT_NEEDED
}
