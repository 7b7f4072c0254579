package org.unionhome.starselection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** Stores cohorts; go through {@link StarSelections}, which keeps the case file in step. */
interface StarSelectionRepository extends ListCrudRepository<StarSelection, String> {

    @Query("select state from star_selection where case_number = :number")
    Optional<String> state(@Param("number") String caseNumber);

    List<StarSelection> findByStateIn(Collection<SelectionState> states);
}
