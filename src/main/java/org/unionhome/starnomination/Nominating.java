package org.unionhome.starnomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;
import org.unionhome.starnomination.exchange.CohortTerms;
import org.unionhome.starnomination.exchange.Star;
import org.unionhome.starnomination.exchange.Stars;
import org.unionhome.starnomination.form.NominationSubmitted;

/** Who may nominate whom. */
@Component
class Nominating {

    private static final Set<String> LEADS_TEAM = Set.of("teamLeader");
    private static final Set<String> SPEAKS_FOR_UNIT = Set.of("branchManager", "branchChair", "departmentHead");

    private final People people;
    private final NominationRegister register;
    private final Stars stars;

    Nominating(People people, NominationRegister register, Stars stars) {
        this.people = people;
        this.register = register;
        this.stars = stars;
    }

    /** Those whom the actor could nominate, by name: the branch, and the units that they lead. */
    List<Person> colleagues(Person actor) {
        Stream<String> led = people.entitlements(actor.id()).groups().stream()
                .filter(group -> leads(group, LEADS_TEAM) || leads(group, SPEAKS_FOR_UNIT))
                .map(Groups::unitOf);
        return Stream.concat(Stream.of(branchOf(actor.unitCode())), led)
                .distinct()
                .flatMap(unit -> people.under(unit).stream())
                .filter(person -> !person.id().equals(actor.id()))
                .distinct()
                .toList();
    }

    /** @throws Refusal when the actor may not nominate this person, or somebody has */
    Candidacy candidacy(NominationSubmitted form, Person actor, CohortTerms cohort) {
        Person nominee = nominee(form, actor);
        register.requireNotNominated(cohort.number(), nominee.id());
        return new Candidacy(
                cohort.number(),
                cohort.ordinal(),
                nominee.id(),
                actor.id(),
                form.kind(),
                nominee.unitCode(),
                branchOf(nominee.unitCode()),
                form.summary(),
                lastStar(nominee.id()));
    }

    private Person nominee(NominationSubmitted form, Person actor) {
        if (form.kind() == NominationKind.SELF) {
            return actor;
        }
        if (form.nomineeId() == null) {
            throw new Refusal("star-nomination.refusal.nomineeNeeded");
        }
        Person nominee = people.require(form.nomineeId());
        if (nominee.id().equals(actor.id())) {
            throw new Refusal("star-nomination.refusal.yourself");
        }
        if (!mayNominate(form.kind(), actor, nominee)) {
            throw new Refusal("star-nomination.refusal.mayNot." + form.kind());
        }
        return nominee;
    }

    private boolean mayNominate(NominationKind kind, Person actor, Person nominee) {
        return switch (kind) {
            case SELF -> false;
            case PEER -> branchOf(actor.unitCode()).equals(branchOf(nominee.unitCode()));
            case TEAM -> isLedBy(actor, LEADS_TEAM, nominee);
            case UNIT -> isLedBy(actor, SPEAKS_FOR_UNIT, nominee);
        };
    }

    private boolean isLedBy(Person actor, Set<String> roles, Person nominee) {
        Set<String> path = Set.copyOf(
                people.path(nominee.unitCode()).stream().map(Unit::code).toList());
        return people.entitlements(actor.id()).groups().stream()
                .anyMatch(group -> leads(group, roles) && path.contains(Groups.unitOf(group)));
    }

    private static boolean leads(String group, Set<String> roles) {
        return roles.contains(Groups.roleOf(group)) && Groups.unitOf(group) != null;
    }

    private String branchOf(String unitCode) {
        return people.path(unitCode).stream()
                .filter(unit -> unit.level() == Unit.Level.BRANCH)
                .findFirst()
                .map(Unit::code)
                .orElse(unitCode);
    }

    /** A star that was taken back does not count, the one before it does. */
    int lastStar(String personId) {
        return stars.of(personId).stream()
                .filter(star -> !star.revoked())
                .reduce((earlier, later) -> later)
                .map(Star::level)
                .orElse(0);
    }
}
