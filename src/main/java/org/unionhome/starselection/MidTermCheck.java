package org.unionhome.starselection;

import java.math.BigDecimal;
import org.springframework.data.relational.core.mapping.Table;

/** How a star stands after half of the term. */
@Table("star_selection_check")
public record MidTermCheck(String nomination, BigDecimal score, boolean passed, String remark) {}
