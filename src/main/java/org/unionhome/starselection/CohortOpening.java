package org.unionhome.starselection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.Weights;
import org.unionhome.starselection.form.CohortOpened;

/** Checks the plan of a cohort before it is opened. */
@Component
class CohortOpening {

    private static final int ALL_POINTS = 100;

    private final StarSelections selections;
    private final Headcounts headcounts;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    CohortOpening(StarSelections selections, Headcounts headcounts, People people, Rules rules, Clock clock) {
        this.selections = selections;
        this.headcounts = headcounts;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refusal when the ordinal is taken, the weights do not add up, or the places do not suffice */
    void check(CohortOpened form) {
        boolean taken = selections.all().stream()
                .filter(each -> each.state().appointed() || !each.state().isEnd())
                .anyMatch(each -> each.plan().ordinal() == form.ordinal());
        if (taken) {
            throw new Refusal("star-selection.refusal.ordinalTaken", form.ordinal());
        }
        int sum = form.skill() + form.performance() + form.safety() + form.innovation() + form.democratic();
        if (sum != ALL_POINTS) {
            throw new Refusal("star-selection.refusal.weightsSum", sum);
        }
        int midTerm = rules.require("star-selection.midTermReached.due", LocalDate.now(clock))
                .value()
                .intValueExact();
        if (form.termMonths() <= midTerm) {
            throw new Refusal("star-selection.refusal.termTooShort", midTerm);
        }
        QuotaRule.allot(form.quota(), headcounts.ofBranches());
    }

    Weights weights(CohortOpened form) {
        return new Weights(form.skill(), form.performance(), form.safety(), form.innovation(), form.democratic());
    }

    /** @throws Refusal when they are too few, named twice, or not of the review panel */
    List<Judge> judges(CohortOpened form) {
        requireMany("star-selection.judges", form.judges(), "tooFewJudges");
        requireMany("star-selection.alternates", form.alternates(), "tooFewAlternates");
        List<Judge> all = new ArrayList<>();
        form.judges().forEach(id -> all.add(new Judge(id, false)));
        form.alternates().forEach(id -> all.add(new Judge(id, true)));
        Set<String> ids = all.stream().map(Judge::personId).collect(Collectors.toCollection(HashSet::new));
        if (ids.size() < all.size()) {
            throw new Refusal("star-selection.refusal.judgeTwice");
        }
        ids.removeAll(panel().stream().map(Person::id).toList());
        if (!ids.isEmpty()) {
            throw new Refusal("star-selection.refusal.notOfPanel");
        }
        return all;
    }

    List<Person> panel() {
        return people.holders("reviewPanel");
    }

    private void requireMany(String rule, List<String> named, String refusal) {
        int least = rules.require(rule, LocalDate.now(clock)).value().intValueExact();
        if (named.size() < least) {
            throw new Refusal("star-selection.refusal." + refusal, least);
        }
    }
}
