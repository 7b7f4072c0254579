package org.unionhome.starnomination;

import org.springframework.data.relational.core.mapping.Table;

/** A reason for which the nominee is not eligible: a word of the decision table. */
@Table("star_nomination_veto")
record Veto(String reason) {}
