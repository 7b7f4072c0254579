package org.unionhome.starselection;

import org.springframework.data.relational.core.mapping.Table;

/** Somebody of the review panel who scores, or who does so when a judge cannot. */
@Table("star_selection_judge")
public record Judge(String personId, boolean alternate) {}
