package org.unionhome.collectivebargaining.cost;

/** Whose pay is meant. The payroll knows the two groups; a clause may hold for both. */
public enum PayGroup {
    ALL,
    FRONTLINE,
    SECOND_LINE;

    /** Whether what is agreed for this one holds for the other. */
    public boolean covers(PayGroup group) {
        return this == ALL || this == group;
    }
}
