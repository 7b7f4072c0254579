package org.unionhome.starselection;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;

/** When the stars were appointed, and the first and last day of their term. */
public record StarTerm(
        LocalDate appointedOn,
        @Column("term_from") LocalDate from,
        @Column("term_to") LocalDate to) {}
