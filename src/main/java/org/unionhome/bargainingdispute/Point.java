package org.unionhome.bargainingdispute;

import org.springframework.data.relational.core.mapping.Table;

/** One clause or obligation that is disputed. */
@Table("bargaining_dispute_point")
public record Point(String text) {}
