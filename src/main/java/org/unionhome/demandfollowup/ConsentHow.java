package org.unionhome.demandfollowup;

/** How a member agreed that somebody else writes their demand down. */
public enum ConsentHow {
    WRITTEN,
    ORAL,
    PHONE
}
