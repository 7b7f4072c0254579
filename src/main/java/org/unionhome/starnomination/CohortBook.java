package org.unionhome.starnomination;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.starnomination.exchange.CohortTerms;
import org.unionhome.starnomination.exchange.Cohorts;

/** The cohorts, if there is a process that runs them. */
@Component
class CohortBook {

    private final ObjectProvider<Cohorts> cohorts; // late: the process of cohorts knows this one
    private final Cases cases;

    CohortBook(ObjectProvider<Cohorts> cohorts, Cases cases) {
        this.cohorts = cohorts;
        this.cases = cases;
    }

    List<CohortTerms> calling() {
        return cohorts.stream().flatMap(all -> all.calling().stream()).toList();
    }

    /**
     * Holds the cohort until the transaction ends: a nomination filed at the last moment is there when the cohort closes the call, or is
     * refused.
     *
     * @throws Refusal when it takes no nominations today
     */
    CohortTerms requireCalling(String cohort) {
        findCalling(cohort);
        cases.lock(cohort);
        return findCalling(cohort);
    }

    private CohortTerms findCalling(String cohort) {
        return calling().stream()
                .filter(terms -> terms.number().equals(cohort))
                .findFirst()
                .orElseThrow(() -> new Refusal("star-nomination.refusal.notCalling"));
    }

    CohortTerms of(StarNomination nomination) {
        return cohorts.getObject().require(nomination.candidacy().cohortNumber());
    }
}
