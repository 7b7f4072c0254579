package org.unionhome.starnomination.exchange;

import java.time.LocalDate;
import java.util.List;

/** The terms of a cohort. {@code nominationsUntil} is the last day; judges and alternates are person ids in the order of their call. */
public record CohortTerms(
        String number,
        int ordinal,
        String name,
        LocalDate nominationsUntil,
        Weights weights,
        List<String> judges,
        List<String> alternates,
        boolean scoringClosed) {}
