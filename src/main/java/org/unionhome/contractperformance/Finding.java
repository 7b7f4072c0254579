package org.unionhome.contractperformance;

/** What one side says about an obligation in a joint check. */
public enum Finding {
    KEPT,
    NOT_YET,
    BROKEN
}
