package org.unionhome.petition;

/** Where a petition goes, as the decision table says. */
public enum Route {
    DISCIPLINE,
    COURT,
    ARBITRATION,
    STUDY,
    NOT_ACCEPTED,
    HANDLING;

    /** Whether another procedure that the law provides comes first. */
    boolean isElsewhere() {
        return this == COURT || this == ARBITRATION;
    }
}
