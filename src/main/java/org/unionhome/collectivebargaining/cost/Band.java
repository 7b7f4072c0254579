package org.unionhome.collectivebargaining.cost;

import java.math.BigDecimal;

/** So many people of one group who earn the same monthly wage on average. */
public record Band(PayGroup group, int headcount, BigDecimal monthlyWage) {}
