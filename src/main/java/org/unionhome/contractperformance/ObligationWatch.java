package org.unionhome.contractperformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseByCase;
import org.unionhome.notification.Notices;

/**
 * Looks over the days of obligations: the owner is told when one is near, and again with the union officer when it has passed.
 * Each case is its own transaction and is locked first, so that two nodes never tell the same thing twice.
 */
@Component
public class ObligationWatch {

    private static final String OFFICER = "unionOfficer";

    private final JdbcClient db;
    private final ContractPerformances performances;
    private final Obligations obligations;
    private final PerformanceDates dates;
    private final ObligationOwners owners;
    private final Notices notices;
    private final CaseByCase caseByCase;

    ObligationWatch(
            JdbcClient db,
            ContractPerformances performances,
            Obligations obligations,
            PerformanceDates dates,
            ObligationOwners owners,
            Notices notices,
            CaseByCase caseByCase) {
        this.db = db;
        this.performances = performances;
        this.obligations = obligations;
        this.dates = dates;
        this.owners = owners;
        this.notices = notices;
        this.caseByCase = caseByCase;
    }

    @Scheduled(
            initialDelayString = "${unionhome.obligation-watch:PT1M}",
            fixedDelayString = "${unionhome.obligation-watch:PT1H}")
    public void run() {
        caseByCase.each(near(dates.dueUntil()), this::look);
    }

    private List<String> near(LocalDate until) {
        return db.sql("select distinct o.case_number from contract_performance_obligation o"
                        + " join contract_performance p using (case_number)"
                        + " where o.state in ('PLANNED', 'DUE') and o.due_on <= :until"
                        + " and p.state in ('RUNNING', 'CHECKING', 'REPORTING', 'FOLLOWING_UP') order by 1")
                .param("until", until)
                .query(String.class)
                .list();
    }

    private void look(String number) {
        ContractPerformance performance = performances.require(number);
        if (!performance.state().performed()) {
            return;
        }
        for (Obligation obligation : obligations.of(number)) {
            if (obligation.state().open() && obligation.state() != ObligationState.LATE) {
                look(performance, obligation);
            }
        }
    }

    private void look(ContractPerformance performance, Obligation obligation) {
        if (obligation.dueOn().isBefore(dates.today())) {
            obligations.change(obligation, Obligation::late);
            tell(performance, obligation, "late");
        } else if (obligation.state() == ObligationState.PLANNED
                && !obligation.dueOn().isAfter(dates.dueUntil())) {
            obligations.change(obligation, Obligation::due);
            tell(performance, obligation, "due");
        }
    }

    private void tell(ContractPerformance performance, Obligation obligation, String word) {
        List<String> told = new ArrayList<>(owners.holders(obligation.ownerGroup()));
        if ("late".equals(word)) {
            told.addAll(owners.holders(OFFICER));
        }
        notices.tell(
                told,
                "CASE",
                "contract-performance.told." + word,
                performance.caseNumber(),
                performance.title(),
                obligation.item());
    }
}
