package org.unionhome.demandfollowup.exchange;

/** How long a demand can wait. */
public enum Urgency {
    SAFETY_RISK,
    URGENT,
    NORMAL
}
