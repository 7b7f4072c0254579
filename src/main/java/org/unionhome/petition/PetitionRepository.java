package org.unionhome.petition;

import org.springframework.data.repository.ListCrudRepository;

/** Stores petitions; go through {@link Petitions}, which keeps the case file in step. */
interface PetitionRepository extends ListCrudRepository<Petition, String> {}
