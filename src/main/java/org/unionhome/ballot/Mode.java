package org.unionhome.ballot;

/** How people vote: on this portal, or on paper that two persons count. */
public enum Mode {
    ELECTRONIC,
    PAPER
}
