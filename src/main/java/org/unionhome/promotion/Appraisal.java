package org.unionhome.promotion;

/** The result of the candidate's last yearly appraisal. Below competent rules a promotion out. */
public enum Appraisal {
    EXCELLENT,
    COMPETENT,
    BASIC,
    BELOW_COMPETENT
}
