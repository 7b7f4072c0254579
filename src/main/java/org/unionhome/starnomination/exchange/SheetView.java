package org.unionhome.starnomination.exchange;

import java.math.BigDecimal;

/** One judge's sheet for the panel meeting. {@code total} is null for a judge who was recused, and {@code reason} says why. */
public record SheetView(String judgeId, int pass, BigDecimal total, boolean recused, String reason, boolean outlier) {}
