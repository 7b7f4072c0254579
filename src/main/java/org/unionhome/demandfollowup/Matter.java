package org.unionhome.demandfollowup;

/** Which of the two counts of the union a demand belongs to. */
public enum Matter {
    LIVELIHOOD,
    UNIT_ISSUE
}
