package org.unionhome.demandfollowup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CaseByCase;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.PromiseWatch;

/**
 * Looks over the promises that run out and takes their demands up the ladder. Each demand is its own transaction and is locked
 * first, so that two nodes never tell the same step twice, and one that fails holds up no other.
 */
@Component
public class LadderWatch implements PromiseWatch {

    private static final Set<DemandState> AWAIT_REPLY =
            Set.of(DemandState.ASSIGNED, DemandState.REPLYING, DemandState.COUNTERSIGNING, DemandState.APPROVING);
    private static final Set<DemandState> AWAIT_END = Set.of(DemandState.CARRYING_OUT, DemandState.VERIFYING);

    private final JdbcClient db;
    private final Demands demands;
    private final Deadlines deadlines;
    private final Promises promises;
    private final LadderRules rules;
    private final Escalations escalations;
    private final CaseByCase caseByCase;

    LadderWatch(
            JdbcClient db,
            Demands demands,
            Deadlines deadlines,
            Promises promises,
            LadderRules rules,
            Escalations escalations,
            CaseByCase caseByCase) {
        this.db = db;
        this.demands = demands;
        this.deadlines = deadlines;
        this.promises = promises;
        this.rules = rules;
        this.escalations = escalations;
        this.caseByCase = caseByCase;
    }

    @Scheduled(
            initialDelayString = "${unionhome.ladder-watch:PT1M}",
            fixedDelayString = "${unionhome.ladder-watch:PT10M}")
    public void run() {
        look();
    }

    @Override
    public void look() {
        caseByCase.each(near(rules.horizon()), this::look);
    }

    private List<String> near(Instant until) {
        return db.sql("select distinct t.case_number from deadline t join demand_follow_up d using (case_number)"
                        + " where t.state = 'RUNNING' and t.due_at <= :until and d.ladder <> 'CHAIRMAN'"
                        + " and t.code in ('" + Promises.REPLY + "', '" + Promises.SETTLE + "') order by 1")
                .param("until", java.sql.Timestamp.from(until))
                .query(String.class)
                .list();
    }

    private void look(String number) {
        Demand demand = demands.require(number);
        String code = AWAIT_REPLY.contains(demand.state())
                ? Promises.REPLY
                : AWAIT_END.contains(demand.state()) ? Promises.SETTLE : null;
        if (code == null) {
            return; // waits for its raiser or for the union office, not for a unit
        }
        var promised = deadlines
                .running(number, code)
                .or(() -> deadlines.running(
                        number, Promises.SETTLE)); // a reply that is done again has no term of its own
        promised.ifPresent(promise -> {
            LocalDate lastDay = promises.lastDay(promise.dueAt());
            escalations.climb(number, rules.of(lastDay, false));
        });
    }
}
