package org.unionhome.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.people.People;

/** The next level of skill: how long one works before it, by rule parameters, and what others decide. */
@Component
class SkillRung implements NextRung {

    private static final String RULE = "passport.skill.";

    private final Passports passports;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    SkillRung(Passports passports, People people, Rules rules, Clock clock) {
        this.passports = passports;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Rung> of(String personId) {
        Optional<Skill> highest = passports.highest(personId);
        SkillLevel reached = highest.map(Skill::level).orElse(SkillLevel.APPRENTICE);
        if (reached == SkillLevel.CHIEF_TECHNICIAN) {
            return List.of();
        }
        SkillLevel next = SkillLevel.values()[reached.ordinal() + 1];
        LocalDate since = reached == SkillLevel.APPRENTICE
                ? people.find(personId).map(person -> person.hiredOn()).orElse(null)
                : highest.map(Skill::awardedOn).orElse(null);
        return List.of(new Rung("passport.rung.skill", List.of(named(next)), conditions(reached, next, since)));
    }

    private List<Condition> conditions(SkillLevel reached, SkillLevel next, LocalDate since) {
        if (next.isAtLeast(SkillLevel.SPECIAL_TECHNICIAN)) {
            return List.of(
                    new Condition("passport.condition.holds", List.of(named(reached)), true, rule(next, "holds")),
                    new Condition("passport.condition.appointed", List.of(), null, rule(next, "holds")));
        }
        List<Condition> all = new ArrayList<>();
        all.add(time(reached, since, rule(next, "months")));
        all.add(new Condition("passport.condition.assessed", List.of(named(next)), null, "passport.skill-assessment"));
        return all;
    }

    /** Whether the term is over, until when it runs, or that nobody has entered since when it does. */
    private Condition time(SkillLevel reached, LocalDate since, String key) {
        LocalDate today = LocalDate.now(clock);
        Rule rule = rules.require(key, today);
        int months = rule.value().intValueExact();
        String from = reached == SkillLevel.APPRENTICE ? "hired" : "months";
        if (since == null) {
            return new Condition("passport.condition.unknownSince", List.of(months), null, key);
        }
        LocalDate full = since.plusMonths(months);
        long worked = Math.max(0, ChronoUnit.MONTHS.between(since, today));
        List<Object> args = List.of(named(reached), months, worked, full);
        return new Condition("passport.condition." + from, args, !today.isBefore(full), key);
    }

    /** Keys of parameters have no underscores. */
    private static String rule(SkillLevel level, String what) {
        return RULE + level.name().replace('_', '-') + "." + what;
    }

    private static DefaultMessageSourceResolvable named(SkillLevel level) {
        return new DefaultMessageSourceResolvable("passport.level." + level);
    }
}
