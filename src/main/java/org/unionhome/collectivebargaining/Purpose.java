package org.unionhome.collectivebargaining;

/** What a bargaining is held for; all go the same path (集体合同规定 39-41). */
public enum Purpose {
    CONCLUDE,
    RENEW,
    CHANGE,
    TERMINATE;

    /** Whether there must be a contract in force that it is about. */
    public boolean needsContract() {
        return this != CONCLUDE;
    }
}
