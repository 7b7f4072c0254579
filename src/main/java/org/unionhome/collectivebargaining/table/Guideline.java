package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;

/** The government's wage guideline in percent: lower line, base line, upper line. */
public record Guideline(BigDecimal lower, BigDecimal base, BigDecimal upper) {}
