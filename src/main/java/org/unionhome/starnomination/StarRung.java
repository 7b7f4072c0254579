package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.passport.Condition;
import org.unionhome.passport.NextRung;
import org.unionhome.passport.Passports;
import org.unionhome.passport.SkillLevel;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The next star: one above the star held last, with what it takes. */
@Component
class StarRung implements NextRung {

    private static final int HIGHEST = 5;
    private static final String SERVICE = "star-nomination.serviceMonthsAtLeast";

    private final Nominating nominating;
    private final CohortBook cohorts;
    private final Passports passports;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    StarRung(Nominating nominating, CohortBook cohorts, Passports passports, People people, Rules rules, Clock clock) {
        this.nominating = nominating;
        this.cohorts = cohorts;
        this.passports = passports;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Rung> of(String personId) {
        int next = nominating.lastStar(personId)
                + rules.value("star-nomination.risePerCohort").intValueExact();
        return people.find(personId).filter(Person::active).stream()
                .filter(person -> next <= HIGHEST)
                .map(person -> new Rung("star-nomination.rung.title", List.of(next), conditions(person, next)))
                .toList();
    }

    private List<Condition> conditions(Person person, int next) {
        List<Condition> all = new ArrayList<>();
        int months = rules.value(SERVICE).intValueExact();
        all.add(condition("service", hasServed(person, months), SERVICE, months));
        if (next == HIGHEST) {
            all.add(condition("technician", isTechnician(person), "star-nomination.star-level"));
        }
        String level = "star-nomination.level." + next;
        all.add(condition("verified", null, "star-nomination.eligibility"));
        all.add(condition("points", null, level, rules.value(level).intValueExact()));
        all.add(condition("calling", !cohorts.calling().isEmpty(), null));
        return all;
    }

    private static Condition condition(String text, Boolean met, String rule, Object... args) {
        return new Condition("star-nomination.rung." + text, List.of(args), met, rule);
    }

    /** Null when the first day of work is not known. */
    private Boolean hasServed(Person person, int months) {
        return person.hiredOn() == null
                ? null
                : ChronoUnit.MONTHS.between(person.hiredOn(), LocalDate.now(clock)) >= months;
    }

    private boolean isTechnician(Person person) {
        return passports
                .skill(person.id(), LocalDate.now(clock))
                .filter(level -> level.isAtLeast(SkillLevel.TECHNICIAN))
                .isPresent();
    }
}
