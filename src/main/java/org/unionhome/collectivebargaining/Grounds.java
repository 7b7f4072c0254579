package org.unionhome.collectivebargaining;

/** Why it is bargained and how: what decides the procedure, and whether the other side may refuse. */
public record Grounds(
        boolean contractWanted,
        boolean surveyWanted,
        boolean reducesRights,
        Emergency emergency,
        int layoffs,
        Integer headcount) {}
