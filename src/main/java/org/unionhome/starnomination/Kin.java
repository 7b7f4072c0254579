package org.unionhome.starnomination;

import org.springframework.data.relational.core.mapping.Table;

/** A relative of the nominee who works here, as declared. */
@Table("star_nomination_kin")
record Kin(String personId) {}
