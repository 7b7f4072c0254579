package org.unionhome.ballot;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;

/** Opens ballots: electors, paper and thresholds are fixed from then on, and everybody who may vote is told. */
@Component
class Opening {

    private static final int ID_BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String KIND = "BALLOT";

    private final BallotRegister register;
    private final BallotRules rules;
    private final Electors electors;
    private final Counters counters;
    private final Boxes boxes;
    private final Rules parameters;
    private final People people;
    private final Cases cases;
    private final Ledger ledger;
    private final Notices notices;
    private final Clock clock;

    Opening(
            BallotRegister register,
            BallotRules rules,
            Electors electors,
            Counters counters,
            Boxes boxes,
            Rules parameters,
            People people,
            Cases cases,
            Ledger ledger,
            Notices notices,
            Clock clock) {
        this.register = register;
        this.rules = rules;
        this.electors = electors;
        this.counters = counters;
        this.boxes = boxes;
        this.parameters = parameters;
        this.people = people;
        this.cases = cases;
        this.ledger = ledger;
        this.notices = notices;
        this.clock = clock;
    }

    String open(BallotPlan plan) {
        cases.lock(plan.caseNumber());
        check(plan);
        BallotRule rule = ruleOf(plan);
        String id = HexFormat.of().formatHex(chance());
        register.insert(id, plan, rule);
        if (electors.register(id, plan.electors()) != plan.electors().size()) {
            throw new Refusal("ballot.refusal.unknownElector");
        }
        counters.register(id, plan.counters());
        if (plan.mode() == Mode.ELECTRONIC) {
            boxes.place(id, BallotBox.empty(plan.electors().size(), plan.items().size()));
        }
        ledger.append(Ledger.Entry.system(plan.caseNumber(), "ballotOpened", null));
        tell(plan);
        return id;
    }

    private void check(BallotPlan plan) {
        int least = parameters.value("ballot.electorsAtLeast").intValueExact();
        if (plan.electors().size() < least) {
            throw new Refusal(
                    "ballot.refusal.tooFewElectors", least, plan.electors().size());
        }
        if (!plan.closesAt().isAfter(clock.instant())) {
            throw new Refusal("ballot.refusal.endsInThePast");
        }
        if (Set.copyOf(plan.counters()).size() != (plan.mode() == Mode.PAPER ? 2 : 0)) {
            throw new Refusal("ballot.refusal.twoCounters");
        }
        plan.counters().forEach(people::require);
    }

    private BallotRule ruleOf(BallotPlan plan) {
        BallotRule rule = rules.require(plan.ruleKey(), LocalDate.now(clock));
        if (rule.hasMajority() && !plan.choices().contains(BallotPlan.YES)) {
            throw new IllegalArgumentException("rule " + rule.key() + " needs the choice " + BallotPlan.YES);
        }
        return rule;
    }

    /** Without the case, which most electors may not see; the way to the paper is on the home page. */
    private void tell(BallotPlan plan) {
        String until = LocalDate.ofInstant(plan.closesAt().minusNanos(1), clock.getZone())
                .toString();
        if (plan.mode() == Mode.ELECTRONIC) {
            notices.tell(plan.electors(), KIND, "ballot.told.open", null, until);
        } else {
            notices.tell(plan.electors(), KIND, "ballot.told.paper", null, until);
            notices.tell(plan.counters(), KIND, "ballot.told.counter", null, until);
        }
    }

    private static byte[] chance() {
        byte[] bytes = new byte[ID_BYTES];
        CHANCE.nextBytes(bytes);
        return bytes;
    }
}
