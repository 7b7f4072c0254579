package org.unionhome.starselection;

import org.springframework.data.relational.core.mapping.Table;

/** What the panel meeting said about a judge who was far from the others in one nomination. */
@Table("star_selection_flag")
public record JudgeFlag(String nomination, String judgeId, String word) {}
