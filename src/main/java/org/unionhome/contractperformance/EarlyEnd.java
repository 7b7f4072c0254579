package org.unionhome.contractperformance;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.unionhome.contractperformance.exchange.Performances.Ending;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Terms;

/**
 * What happens when another agreement takes a contract's last days away: its last check comes that much earlier, so that no
 * promise that was late or broken is forgotten with the contract.
 */
@Component
class EarlyEnd {

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final CheckDesk checks;
    private final PerformanceDates dates;
    private final Terms terms;
    private final Door door;

    EarlyEnd(
            ContractPerformances performances,
            Obligations obligations,
            CheckDesk checks,
            PerformanceDates dates,
            Terms terms,
            @Lazy Door door) {
        this.performances = performances;
        this.obligations = obligations;
        this.checks = checks;
        this.dates = dates;
        this.terms = terms;
        this.door = door;
    }

    void end(ContractPerformance before, Ending ending, LocalDate lastDay) {
        String number = before.caseNumber();
        Instant check = check(before);
        Instant end = end(before);
        ContractPerformance now = performances.change(number, each -> each.endsEarly(ending, lastDay));
        if (dates.isTermOver(now) && !now.state().performed()) {
            performances.change(number, ContractPerformance::endedUnplanned);
            door.correlate(number, "contract-performance.contractEnded");
            return;
        }
        checks.lapse(number);
        terms.moveTimer(number, check, check(now));
        terms.moveTimer(number, end, end(now));
    }

    private Instant check(ContractPerformance performance) {
        LocalDate day = dates.nextCheck(performance, obligations.of(performance.caseNumber()));
        return dates.startOf(day).toInstant();
    }

    /** When a renewal that nobody has proposed is missed. */
    private Instant end(ContractPerformance performance) {
        return dates.startOf(performance.to().plusDays(1)).toInstant();
    }
}
