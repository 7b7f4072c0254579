package org.unionhome.contractperformance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;

/** The days of a contract: when it is checked, when renewal is to be proposed, when it ends. */
@Component
class PerformanceDates {

    private final Rules rules;
    private final Clock clock;

    PerformanceDates(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    boolean isTermOver(ContractPerformance performance) {
        return today().isAfter(performance.to());
    }

    /** Every half year, the day after the last one, and after that when the last remedy is due. */
    LocalDate nextCheck(ContractPerformance performance, List<Obligation> obligations) {
        LocalDate afterTheTerm = performance.to().plusDays(1);
        LocalDate last = performance.lastCheck();
        if (last != null && !last.isBefore(afterTheTerm)) {
            return obligations.stream()
                    .filter(obligation -> obligation.state().open())
                    .map(Obligation::dueOn)
                    .max(Comparator.naturalOrder())
                    .orElse(performance.to())
                    .plusDays(1);
        }
        LocalDate regular = regular(performance, last == null ? performance.from() : last);
        return regular.isBefore(afterTheTerm) ? regular : afterTheTerm;
    }

    /** Counted from the first day in force, so that a late check does not move the next one. */
    private LocalDate regular(ContractPerformance performance, LocalDate after) {
        int every = number("contract-performance.checkEvery");
        LocalDate day = performance.from();
        for (int i = 1; !day.isAfter(after); i++) {
            day = performance.from().plusMonths((long) every * i);
        }
        return day;
    }

    /** The first day on which the law lets renewal be proposed, by the rules that the contract came about under. */
    LocalDate renewalDue(ContractPerformance performance) {
        Rule rule = rules.require(performance.renewalRule(), performance.ruleSet());
        LocalDate afterTheTerm = performance.signedTo().plusDays(1);
        int length = rule.value().intValueExact();
        return rule.unit() == Rule.Unit.MONTHS ? afterTheTerm.minusMonths(length) : afterTheTerm.minusDays(length);
    }

    /** ObligationOwners are told this many days before. */
    LocalDate dueUntil() {
        return today().plusDays(number("contract-performance.dueAhead"));
    }

    /** How often the company may send a plan back. */
    int planReturns() {
        return number("contract-performance.planReturns");
    }

    private int number(String key) {
        return rules.require(key, today()).value().intValueExact();
    }

    /** @throws Refusal when something was done on a day to come */
    void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal("contract-performance.refusal.dayAhead");
        }
    }
}
