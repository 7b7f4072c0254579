package org.unionhome.starselection;

import org.springframework.data.relational.core.mapping.Table;

/** Somebody who was at the panel meeting. */
@Table("star_selection_attendance")
public record Attendance(String personId) {}
