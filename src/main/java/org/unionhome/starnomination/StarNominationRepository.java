package org.unionhome.starnomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** Stores nominations; go through {@link StarNominations}, which keeps the case file in step. */
interface StarNominationRepository extends ListCrudRepository<StarNomination, String> {

    List<StarNomination> findByCandidacyCohortNumberOrderByCaseNumber(String cohort);

    List<StarNomination> findByCandidacyNomineeIdOrderByCaseNumber(String nominee);

    @Query("select distinct nominee_id from star_nomination where cohort_number = :cohort and state in (:states)")
    List<String> nominees(@Param("cohort") String cohort, @Param("states") Collection<String> states);

    @Query("select state from star_nomination where case_number = :number")
    Optional<String> state(@Param("number") String caseNumber);

    @Query("select judge_id from star_nomination_sheet where star_nomination = :number and position = :seat")
    Optional<String> judge(@Param("number") String caseNumber, @Param("seat") int seat);

    boolean existsByCandidacyCohortNumberAndStateIn(String cohort, Collection<NominationState> states);
}
