package org.unionhome.collectivebargaining.cost;

/** How the amount of a clause moves the payroll. */
public enum Effect {
    NONE,
    /** The monthly wage rises by so many percent. */
    PERCENT,
    /** So many yuan more each month. */
    AMOUNT,
    /** No monthly wage is lower. */
    FLOOR,
    /** So many yuan for each person and year beside the wage, without social insurance. */
    YEARLY
}
