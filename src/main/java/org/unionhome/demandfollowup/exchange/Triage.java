package org.unionhome.demandfollowup.exchange;

/**
 * What the decision table suggests: the track, the unit that should own it (null when there is none to suggest), and the role
 * that watches over it.
 */
public record Triage(Track track, Road road, String ownerUnit, String supervisedBy) {

    /** Where such a demand goes as a rule. */
    public enum Road {
        UNIT,
        WELFARE,
        BARGAINING
    }
}
