package org.unionhome.ballot;

/** What a result means for an item; without a majority to reach, a ballot with its quorum has passed. */
public enum Verdict {
    PASSED,
    NOT_PASSED,
    /** Just the fraction, and the law is read in two ways: a person decides. */
    TO_A_PERSON,
    NO_QUORUM
}
