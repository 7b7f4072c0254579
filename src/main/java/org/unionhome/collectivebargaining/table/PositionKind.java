package org.unionhome.collectivebargaining.table;

/** What a position is in the talk about a clause. */
public enum PositionKind {
    /** The first word. */
    CLAIM,
    /** The other side's first answer. */
    RESPONSE,
    /** Any later offer of either. */
    COUNTER
}
