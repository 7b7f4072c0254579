package org.unionhome.demandfollowup;

/** On which way a demand came. */
public enum Origin {
    MEETING,
    MEMBER,
    DELEGATE,
    PAPER,
    ANONYMOUS
}
