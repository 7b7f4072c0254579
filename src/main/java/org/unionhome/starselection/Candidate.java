package org.unionhome.starselection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.PostClass;

/** A scored nomination as the ranking compares it. */
record Candidate(
        String nomination,
        String branchCode,
        PostClass postClass,
        int level,
        BigDecimal total,
        BigDecimal performance,
        BigDecimal skill,
        LocalDate hiredOn,
        Integer branchOrder) {

    /**
     * The best first: by total; of equal ones by performance, then skill; then who was hired earlier, whom the branch
     * places first, and the lower number. No two are equal.
     */
    static final Comparator<Candidate> BEST_FIRST = comparing(Candidate::total, reverseOrder())
            .thenComparing(
                    Candidate::performance, nullsFirst(BigDecimal::compareTo).reversed())
            .thenComparing(Candidate::skill, nullsFirst(BigDecimal::compareTo).reversed())
            .thenComparing(Candidate::hiredOn, nullsLast(naturalOrder()))
            .thenComparing(Candidate::branchOrder, nullsLast(naturalOrder()))
            .thenComparing(Candidate::nomination);

    static Candidate of(CohortNominee nominee) {
        return new Candidate(
                nominee.number(),
                nominee.branchCode(),
                nominee.postClass(),
                nominee.level() == null ? 0 : nominee.level(),
                nominee.total(),
                nominee.performance(),
                nominee.skill(),
                nominee.hiredOn(),
                nominee.branchOrder());
    }

    boolean frontline() {
        return postClass == PostClass.FRONTLINE;
    }

    boolean manager() {
        return postClass == PostClass.MANAGER;
    }
}
