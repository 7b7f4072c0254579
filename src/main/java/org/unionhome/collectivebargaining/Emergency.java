package org.unionhome.collectivebargaining;

/** What has happened that cannot wait for an ordinary bargaining, and that some rules do not let anybody refuse. */
public enum Emergency {
    NONE,
    STOPPAGE,
    PETITION,
    HAZARD;

    /** Work stands still, or people went to petition in a body. */
    boolean unrest() {
        return this == STOPPAGE || this == PETITION;
    }
}
