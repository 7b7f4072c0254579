package org.unionhome.bargainingdispute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.Terms;

/** The law's term of coordination: it starts with acceptance, is extended once, and its end concludes nothing. */
@Component
class Coordination {

    static final String CLOCK = "bargaining-dispute.coordination";
    private static final String TERM = "bargaining-dispute.law.coordination";
    private static final String EXTENSION = "bargaining-dispute.law.extension";
    private static final String AUTHORITY = "laborAuthority";

    private final Deadlines deadlines;
    private final Rules rules;
    private final Terms terms;
    private final Cases cases;
    private final People people;
    private final Clock clock;

    Coordination(Deadlines deadlines, Rules rules, Terms terms, Cases cases, People people, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.terms = terms;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    void begin(BargainingDispute dispute) {
        deadlines.startBy(dispute.caseNumber(), CLOCK, "acceptDispute", TERM, dispute.ruleSet());
        cases.refreshNextDeadline(dispute.caseNumber());
    }

    Instant endsAt(String caseNumber) {
        return deadlines.running(caseNumber, CLOCK).orElseThrow().dueAt();
    }

    /** Somebody has concluded it, in time or late. */
    void conclude(String caseNumber) {
        deadlines.meet(caseNumber, CLOCK);
    }

    /** @throws Refusal when the term is over already */
    void extend(BargainingDispute dispute) {
        Deadline running = deadlines.running(dispute.caseNumber(), CLOCK).orElseThrow();
        if (running.overdue(clock.instant())) {
            throw new Refusal("bargaining-dispute.refusal.extensionOver");
        }
        terms.extend(dispute.caseNumber(), CLOCK, extension(dispute));
    }

    int extension(BargainingDispute dispute) {
        return rules.require(EXTENSION, dispute.ruleSet()).value().intValueExact();
    }

    /** Whoever holds the authority's account; where there is none, the union officer who records what the authority decides. */
    boolean speaksForAuthority(Person person) {
        boolean account = !people.holders(AUTHORITY).isEmpty();
        return people.entitlements(person.id()).hasRole(account ? AUTHORITY : "unionOfficer");
    }

    /** @throws Refusal when a document bears a day to come */
    void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("bargaining-dispute.refusal.dayAhead");
        }
    }
}
