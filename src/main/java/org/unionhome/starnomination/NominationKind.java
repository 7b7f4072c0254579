package org.unionhome.starnomination;

/** Who nominates: the person themselves, a colleague of the branch, the team by its leader, the unit by who runs or represents it. */
public enum NominationKind {
    SELF,
    PEER,
    TEAM,
    UNIT
}
