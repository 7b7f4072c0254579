package org.unionhome.petition;

/** What is brought forward, in the petitioner's own words, and how it came. */
public record Matter(
        Channel channel,
        String facts,
        String request,
        int peopleCount,
        int representatives,
        String forwardedBy,
        String earlierCase) {}
