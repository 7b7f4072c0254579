package org.unionhome.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.Term;
import org.unionhome.cases.Cases;
import org.unionhome.workflow.Terms;

/** The clocks that run over several steps: the sixty days from acceptance, and the objection to whoever passed it on. */
@Component
class SettleClock {

    private static final String SETTLE = "petition.settle";
    private static final String ACCEPTANCE = "petition.decideAcceptance";
    private static final String OBJECTION = "petition.wrongAddressee";
    private static final List<String> STEPS = List.of("petition.investigate", "petition.issueOpinion");

    private final Deadlines deadlines;
    private final Terms terms;
    private final Cases cases;
    private final Rules rules;
    private final Term term;
    private final Clock clock;

    SettleClock(Deadlines deadlines, Terms terms, Cases cases, Rules rules, Term term, Clock clock) {
        this.deadlines = deadlines;
        this.terms = terms;
        this.cases = cases;
        this.rules = rules;
        this.term = term;
        this.clock = clock;
    }

    /** A petition that another body passed on to us can be sent back for a few days. */
    void startObjection(Petition petition) {
        boolean runsAlready = find(petition.caseNumber(), OBJECTION).isPresent();
        if (petition.matter().forwardedBy() != null && !runsAlready) {
            deadlines.start(petition.caseNumber(), OBJECTION, "petition.petitionRegistered");
            cases.refreshNextDeadline(petition.caseNumber());
        }
    }

    boolean mayObject(String caseNumber) {
        return find(caseNumber, OBJECTION)
                .filter(deadline -> clock.instant().isBefore(deadline.dueAt()))
                .isPresent();
    }

    void acceptanceDecided(String caseNumber) {
        deadlines.meet(caseNumber, OBJECTION);
        cases.refreshNextDeadline(caseNumber);
    }

    /** The days to decide on acceptance count from registration, however often the kind is corrected. */
    Optional<Instant> acceptanceSince(String caseNumber) {
        return deadlines.ofCase(caseNumber).stream()
                .filter(deadline -> deadline.code().equals(ACCEPTANCE))
                .map(Deadline::startedAt)
                .findFirst();
    }

    void startSettling(String caseNumber) {
        deadlines.start(caseNumber, SETTLE, "petition.decideAcceptance");
        cases.refreshNextDeadline(caseNumber);
    }

    void settled(String caseNumber) {
        deadlines.meet(caseNumber, SETTLE);
        cases.refreshNextDeadline(caseNumber);
    }

    /** The term as a whole, and the step that is being worked on, get the additional days. */
    void extend(String caseNumber, int days) {
        terms.extend(caseNumber, SETTLE, days);
        STEPS.stream()
                .filter(code -> deadlines.running(caseNumber, code).isPresent())
                .forEach(code -> terms.extend(caseNumber, code, days));
    }

    /** When the sixty days are over, with what they were extended by. */
    Instant settleEnds(String caseNumber) {
        return find(caseNumber, SETTLE).orElseThrow().dueAt();
    }

    Optional<Deadline> settle(String caseNumber) {
        return find(caseNumber, SETTLE);
    }

    /** The same moment as the due date of the petitioner's task of this name. */
    Date taskEnds(String task) {
        Rule rule = rules.require("petition." + task + ".due", LocalDate.now(clock));
        return Date.from(term.end(rule.unit(), rule.value(), clock.instant()));
    }

    private Optional<Deadline> find(String caseNumber, String code) {
        return deadlines.ofCase(caseNumber).stream()
                .filter(deadline -> deadline.code().equals(code))
                .reduce((first, second) -> second);
    }
}
