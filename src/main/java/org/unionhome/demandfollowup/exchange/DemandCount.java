package org.unionhome.demandfollowup.exchange;

/** How many demands a meeting has, and how many of them are still open. */
public record DemandCount(long all, long open) {

    public static final DemandCount NONE = new DemandCount(0, 0);
}
