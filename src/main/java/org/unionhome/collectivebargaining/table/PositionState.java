package org.unionhome.collectivebargaining.table;

/** Whether a position is still its side's own paper, lies on the table, or was taken off it. */
public enum PositionState {
    DRAFT,
    TABLED,
    WITHDRAWN
}
