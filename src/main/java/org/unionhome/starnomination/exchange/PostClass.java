package org.unionhome.starnomination.exchange;

/** Where somebody works: at the front, in an office behind it, or as a manager. */
public enum PostClass {
    FRONTLINE,
    SECOND_LINE,
    MANAGER
}
