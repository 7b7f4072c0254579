package org.unionhome.starnomination;

/** Who was nominated for which cohort by whom, with the units and the star of that day. */
public record Candidacy(
        String cohortNumber,
        int cohortOrdinal,
        String nomineeId,
        String nominatorId,
        NominationKind kind,
        String unitCode,
        String branchCode,
        String summary,
        int currentStar) {}
