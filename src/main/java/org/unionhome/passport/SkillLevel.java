package org.unionhome.passport;

/** The eight skill levels of workers (新八级工, 人社部 2022 opinion), lowest first. The last two are appointed posts. */
public enum SkillLevel {
    APPRENTICE,
    JUNIOR,
    INTERMEDIATE,
    SENIOR,
    TECHNICIAN,
    SENIOR_TECHNICIAN,
    SPECIAL_TECHNICIAN,
    CHIEF_TECHNICIAN;

    /** Whether this level is the other one or above it. */
    public boolean isAtLeast(SkillLevel other) {
        return compareTo(other) >= 0;
    }
}
