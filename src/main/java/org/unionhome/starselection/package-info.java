/**
 * Cohorts of star employees (星级员工评聘), from the plan with its quota for each branch to the end of their term. The aggregate is
 * {@link org.unionhome.starselection.StarSelection}. A nomination is a case of its own, which is reached through {@code
 * starnomination.exchange} only; who is ranked where is decided by plain rules, {@code QuotaRule} and {@code RankingRule}.
 */
package org.unionhome.starselection;
