package org.unionhome.collectivebargaining;

/** One of the two who bargain. What a side keeps to itself is never shown to the other. */
public enum Side {
    STAFF,
    COMPANY;

    public Side other() {
        return this == STAFF ? COMPANY : STAFF;
    }
}
