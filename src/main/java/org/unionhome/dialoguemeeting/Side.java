package org.unionhome.dialoguemeeting;

/** The two sides of a meeting: each confirms the minutes for itself. */
public enum Side {
    COMPANY,
    STAFF
}
