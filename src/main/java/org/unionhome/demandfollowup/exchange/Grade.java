package org.unionhome.demandfollowup.exchange;

/** What a reply promises: done now (A), planned for a day (B), or explained why not (C). */
public enum Grade {
    A,
    B,
    C
}
