package org.unionhome.collectivebargaining.survey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** Whom a survey of the staff side asks, and who may enter what somebody said on the telephone. */
@Component
public class Asked {

    /** They speak or act for the company, or do not work in it: what they say is not the voice of the staff. */
    private static final List<String> NOT_ASKED = List.of(
            "companyChief",
            "companyNegotiator",
            "chairman",
            "generalManager",
            "humanResources",
            "laborAuthority",
            "advisor");

    private final People people;

    Asked(People people) {
        this.people = people;
    }

    public boolean isAsked(Person person) {
        Entitlements who = people.entitlements(person.id());
        return NOT_ASKED.stream().noneMatch(who::hasRole);
    }

    void requireAsked(Person person) {
        if (!isAsked(person)) {
            throw new Refusal("collective-bargaining.refusal.surveyNotAsked");
        }
    }

    /** How many a survey asks in the company of this unit. */
    int all(String unitCode) {
        List<Unit> path = people.path(unitCode);
        Set<String> others = NOT_ASKED.stream()
                .flatMap(role -> people.holders(role).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
        return (int) people.under(path.get(path.size() - 1).code()).stream()
                .filter(person -> !others.contains(person.id()))
                .count();
    }

    /** An officer for anybody, a delegate for colleagues of the own branch; nobody for themselves. */
    public boolean mayEnter(Person enteredBy, Person person) {
        Entitlements who = people.entitlements(enteredBy.id());
        String delegates = people.groupFor("staffDelegate", person.unitCode());
        return !enteredBy.id().equals(person.id())
                && (who.hasRole("unionOfficer") || who.groups().contains(delegates));
    }

    void requireMayEnter(Person enteredBy, Person person) {
        if (!mayEnter(enteredBy, person)) {
            throw new Refusal("collective-bargaining.refusal.surveyEntry");
        }
    }

    /** Whether somebody may enter telephone answers at all. */
    public boolean entersForOthers(Entitlements who) {
        return who.hasRole("unionOfficer") || who.hasRole("staffDelegate");
    }

    /** The branch of somebody; the company itself for who belongs to none. */
    public String branchOf(Person person) {
        List<Unit> path = people.path(person.unitCode());
        return path.stream()
                .filter(unit -> unit.level() == Unit.Level.BRANCH)
                .findFirst()
                .orElse(path.get(path.size() - 1))
                .code();
    }
}
