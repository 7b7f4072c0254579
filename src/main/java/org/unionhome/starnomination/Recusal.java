package org.unionhome.starnomination;

/** Why a judge does not score a nomination. */
public enum Recusal {
    OWN_NOMINATION,
    NOMINATOR,
    KIN,
    SAME_TEAM,
    /** They lead one of the units above the nominee. */
    LEADS_NOMINEE,
    LED_BY_NOMINEE,
    /** They have spoken about it before, and know whose it is. */
    WORKED_ON_CASE,
    /** Their office lets them look at this case, so that nothing is blind for them; or they stand in for whose does. */
    SEES_ALL_CASES,
    /** They have left the company. */
    LEFT,
    /** They did not answer in their term, and an officer noted it. */
    ABSENT,
    /** They asked for it themselves. */
    DECLARED
}
