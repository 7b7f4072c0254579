package org.unionhome.promotion;

/** Who votes: the team of the post, the delegates of the candidate's branch, or all delegates. */
public enum Electors {
    TEAM_MEMBERS,
    BRANCH_DELEGATES,
    ALL_DELEGATES
}
