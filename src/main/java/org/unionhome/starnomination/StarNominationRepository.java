package org.unionhome.starnomination;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores nominations; go through {@link StarNominations}, which keeps the case file in step. */
interface StarNominationRepository extends ListCrudRepository<StarNomination, String> {

    List<StarNomination> findByCandidacyCohortNumberOrderByCaseNumber(String cohort);

    List<StarNomination> findByCandidacyNomineeIdOrderByCaseNumber(String nominee);

    boolean existsByCandidacyCohortNumberAndStateIn(String cohort, Collection<NominationState> states);
}
