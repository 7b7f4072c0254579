package org.unionhome.passport;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Who may read whose passport, and who may write into them. Stand-ins of all processes may what their principals may. */
@Component
public class PassportAccess {

    private static final List<String> OF_THE_COMPANY =
            List.of("humanResources", "unionChair", "unionOfficer", "trainingCenter");
    private static final List<String> OF_A_UNIT = List.of("teamLeader", "branchManager", "branchChair");
    private static final List<String> WRITERS = List.of("humanResources", "trainingCenter");

    /** No process has this name, so that a substitution limited to a process does not reach the passports. */
    private static final String PASSPORT = "passport";

    private final People people;

    PassportAccess(People people) {
        this.people = people;
    }

    /** Their own; those of the units they lead; all of them for who looks after all. */
    public boolean mayRead(Entitlements who, Person whose) {
        return who.person().id().equals(whose.id())
                || readsAll(who)
                || people.path(whose.unitCode()).stream().anyMatch(unit -> led(who).contains(unit.code()));
    }

    public boolean readsAll(Entitlements who) {
        return OF_THE_COMPANY.stream()
                .anyMatch(role -> who.actingAs(role, PASSPORT).isPresent());
    }

    /** The units that they lead, in their own right or in somebody's place. */
    public Set<String> led(Entitlements who) {
        Stream<String> standIns = who.standIns().stream()
                .filter(standIn -> standIn.covers(PASSPORT))
                .flatMap(standIn -> standIn.groups().stream());
        return Stream.concat(who.groups().stream(), standIns)
                .filter(group -> OF_A_UNIT.contains(Groups.roleOf(group)))
                .map(Groups::unitOf)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    /** As whom this person writes; empty when not at all. */
    public Optional<PassportRegister.Writer> writer(Entitlements who) {
        return WRITERS.stream()
                .flatMap(role -> who
                        .actingAs(role, PASSPORT)
                        .map(principal ->
                                new PassportRegister.Writer(who.person().id(), principal, role))
                        .stream())
                .findFirst();
    }
}
