package org.unionhome.promotion;

/** Where a motion comes from: from a star that the union vouches for, or not. */
public enum Origin {
    STAR,
    OTHER
}
