package org.unionhome.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Puts a person's roles and substitutions into words. */
@Component
class PersonViews {

    /** The person's head. */
    public record Head(String id, String name, String unit, String unitCode, boolean active, String hiredOn) {}

    /** A role held at a unit. */
    public record GrantRow(long id, String role, String unit, String time, boolean running) {}

    /** Who stands in for whom. */
    public record SubstitutionRow(long id, String text, String process, String time, boolean running) {}

    private final People people;
    private final PersonNames names;
    private final PageWords words;
    private final Moments moments;

    PersonViews(People people, PersonNames names, PageWords words, Moments moments) {
        this.people = people;
        this.names = names;
        this.words = words;
        this.moments = moments;
    }

    Head head(Person person) {
        return new Head(
                person.id(),
                person.name(),
                unit(person.unitCode()),
                person.unitCode(),
                person.active(),
                person.hiredOn() == null ? null : person.hiredOn().toString());
    }

    List<GrantRow> grants(List<PeopleRegister.Grant> grants) {
        return grants.stream()
                .map(grant -> new GrantRow(
                        grant.id(),
                        words.role(grant.role()),
                        unit(grant.unitCode()),
                        time(grant.from(), grant.to()),
                        grant.to() == null || !grant.to().isBefore(moments.today())))
                .toList();
    }

    List<SubstitutionRow> substitutions(List<PeopleRegister.Substitution> rows) {
        Map<String, String> persons = names.of(rows.stream()
                .flatMap(row -> Stream.of(row.principalId(), row.substituteId()))
                .toList());
        return rows.stream()
                .map(row -> new SubstitutionRow(
                        row.id(),
                        words.say(
                                "portal.people.standsIn",
                                persons.get(row.principalId()),
                                persons.get(row.substituteId())),
                        row.process() == null
                                ? words.say("portal.people.allProcesses")
                                : words.processName(row.process()),
                        time(row.from(), row.to()),
                        !row.to().isBefore(moments.today())))
                .toList();
    }

    private String unit(String code) {
        return words.unit(people.path(code).get(0));
    }

    private String time(LocalDate from, LocalDate to) {
        return to == null
                ? words.say("portal.people.since", moments.day(from))
                : words.say("portal.people.between", moments.day(from), moments.day(to));
    }
}
