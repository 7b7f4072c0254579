package org.unionhome.promotion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/**
 * Who votes about a candidate, who never does. Where a group is too small for a secret vote, the next wider one votes: the team,
 * the branch's delegates, all delegates.
 */
@Component
class ElectorLists {

    /** The group that votes in the end, and its members. */
    record Chosen(Electors electors, Set<String> persons) {}

    private final JdbcClient db;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    ElectorLists(JdbcClient db, People people, Rules rules, Clock clock) {
        this.db = db;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    Chosen of(Promotion promotion) {
        int least = rules.value("ballot.electorsAtLeast").intValueExact();
        Electors electors = promotion.route().electors();
        Set<String> persons = persons(electors, promotion);
        while (persons.size() < least && electors != Electors.ALL_DELEGATES) {
            electors = Electors.values()[electors.ordinal() + 1];
            persons = persons(electors, promotion);
        }
        return new Chosen(electors, persons);
    }

    private Set<String> persons(Electors electors, Promotion promotion) {
        Set<String> persons = new LinkedHashSet<>(
                switch (electors) {
                    case TEAM_MEMBERS -> members(promotion.motion().unit());
                    case BRANCH_DELEGATES -> delegates(branch(promotion.candidateId()));
                    case ALL_DELEGATES -> delegates(null);
                });
        persons.remove(promotion.candidateId());
        return persons;
    }

    private List<String> members(String unit) {
        return people.under(unit).stream().map(Person::id).toList();
    }

    private String branch(String personId) {
        return people.path(people.require(personId).unitCode()).stream()
                .filter(unit -> unit.level() == Unit.Level.BRANCH)
                .findFirst()
                .map(Unit::code)
                .orElse(null);
    }

    /** @param branch null for the whole company */
    private Set<String> delegates(String branch) {
        return db
                .sql("""
                        select distinct p.id from role_grant g join person p on p.id = g.person_id
                        where g.role = 'staffDelegate' and p.active and g.valid_from <= :today
                          and (g.valid_to is null or g.valid_to >= :today)
                          and (cast(:branch as text) is null or g.unit_code = :branch) order by p.id""")
                .param("today", LocalDate.now(clock))
                .param("branch", branch)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
