package org.unionhome.collectivebargaining.table;

/** How far a clause has come. */
public enum ClauseState {
    OPEN,
    /** Accepted in this round; either side may take it back until both chiefs have confirmed the minutes. */
    TENTATIVE,
    AGREED,
    /** Both sides let it go, or its own side did before anybody answered. */
    DROPPED
}
