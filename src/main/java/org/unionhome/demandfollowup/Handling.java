package org.unionhome.demandfollowup;

/** How a demand is handled, as the meeting or the union officer decided. */
public enum Handling {
    ASSIGNED,
    ANSWERED,
    WELFARE,
    BARGAINING,
    MERGED,
    RELEASED
}
