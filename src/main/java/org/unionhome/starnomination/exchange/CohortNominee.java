package org.unionhome.starnomination.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One nomination as its cohort sees it. Scores are null before they are there; {@code level} is the stars that the score gives, 0 for none,
 * never more than one above {@code currentStar}; {@code outlier} says that a judge was far from the others.
 */
public record CohortNominee(
        String number,
        String personId,
        String branchCode,
        String state,
        Integer branchOrder,
        PostClass postClass,
        LocalDate hiredOn,
        BigDecimal performance,
        BigDecimal skill,
        BigDecimal panel,
        BigDecimal democratic,
        BigDecimal total,
        Integer level,
        int currentStar,
        List<SheetView> sheets,
        boolean outlier) {}
