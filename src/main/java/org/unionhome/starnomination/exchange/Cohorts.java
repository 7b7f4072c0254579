package org.unionhome.starnomination.exchange;

import java.util.List;

/** What a nomination knows of its cohort. Implemented by the process that runs cohorts; without one there is nothing to nominate for. */
public interface Cohorts {

    /** Those that take nominations today. */
    List<CohortTerms> calling();

    CohortTerms require(String cohort);
}
