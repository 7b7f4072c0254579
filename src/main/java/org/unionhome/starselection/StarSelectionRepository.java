package org.unionhome.starselection;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores cohorts; go through {@link StarSelections}, which keeps the case file in step. */
interface StarSelectionRepository extends ListCrudRepository<StarSelection, String> {

    List<StarSelection> findByStateIn(Collection<SelectionState> states);
}
