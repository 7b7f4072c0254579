package org.unionhome.contractperformance;

/** Where an obligation stands. */
public enum ObligationState {
    PLANNED,
    /** Its day is near. */
    DUE,
    /** Its day is over, and nobody has supplied evidence. */
    LATE,
    /** Its owner says so with evidence, or both sides have found so. */
    KEPT,
    BROKEN,
    /** The contract ended before its day. */
    LAPSED;

    /** Somebody still has to do something. */
    public boolean open() {
        return this == PLANNED || this == DUE || this == LATE;
    }
}
