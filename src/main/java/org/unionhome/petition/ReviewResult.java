package org.unionhome.petition;

/** What a review did with the opinion before it. */
public enum ReviewResult {
    UPHELD,
    CHANGED
}
