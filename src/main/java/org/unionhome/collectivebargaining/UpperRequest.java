package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;

/** The upper union was asked to urge an answer. */
public record UpperRequest(
        @Column("asked_on") LocalDate on,
        @Column("asked") String whom,
        @Column("request") String text) {}
