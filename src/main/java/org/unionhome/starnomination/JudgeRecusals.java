package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** Who may not judge a nomination, whatever they hold, and why: as things stand on the day on which judges are called. */
@Component
class JudgeRecusals {

    /** Who leads a unit, by the roles of the register. */
    private static final List<String> LEADING =
            List.of("teamLeader", "departmentHead", "branchManager", "branchChair", "generalManager", "chairman");

    /** Who may look at every nomination, with the name: officers and auditors, and the offices that verify. */
    private static final List<String> OVERSIGHT = Stream.concat(
                    Stream.of("unionOfficer", "unionChair", "auditCommittee", "auditor"),
                    NominationReaders.OFFICES.stream().sorted())
            .toList();

    private final People people;
    private final NominationRegister register;
    private final Clock clock;

    JudgeRecusals(People people, NominationRegister register, Clock clock) {
        this.people = people;
        this.register = register;
        this.clock = clock;
    }

    /** Everybody who must stand aside, each with the first reason that holds. */
    Map<String, Recusal> of(StarNomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        Map<String, Recusal> recused = new LinkedHashMap<>();
        add(recused, List.of(candidacy.nomineeId()), Recusal.OWN_NOMINATION);
        add(recused, List.of(candidacy.nominatorId()), Recusal.NOMINATOR);
        add(recused, nomination.kin(), Recusal.KIN);
        List<Unit> path = people.path(candidacy.unitCode());
        add(recused, holders(LEADING, path), Recusal.LEADS_NOMINEE);
        add(recused, ledBy(candidacy.nomineeId()), Recusal.LED_BY_NOMINEE);
        add(recused, teamOf(path.get(0)), Recusal.SAME_TEAM);
        add(recused, register.workedOn(nomination.caseNumber()), Recusal.WORKED_ON_CASE);
        add(recused, holders(OVERSIGHT, path), Recusal.SEES_ALL_CASES);
        return recused;
    }

    /** Why this judge must stand aside, among {@link #of}; whoever has left stands aside as well. */
    Optional<Recusal> of(String judge, Map<String, Recusal> recused) {
        boolean left = people.find(judge).filter(Person::active).isEmpty();
        return left ? Optional.of(Recusal.LEFT) : Optional.ofNullable(recused.get(judge));
    }

    private static void add(Map<String, Recusal> recused, Collection<String> persons, Recusal why) {
        persons.forEach(person -> recused.putIfAbsent(person, why));
    }

    private Set<String> holders(List<String> roles, List<Unit> path) {
        return register.holders(roles, path.stream().map(Unit::code).toList(), LocalDate.now(clock));
    }

    /** Those of the same team or department; of a whole company nobody would be left. */
    private List<String> teamOf(Unit unit) {
        return unit.level() == Unit.Level.COMPANY
                ? List.of()
                : people.under(unit.code()).stream()
                        .filter(person -> person.unitCode().equals(unit.code()))
                        .map(Person::id)
                        .toList();
    }

    private List<String> ledBy(String nominee) {
        return people.find(nominee).filter(Person::active).stream()
                .flatMap(person -> people.entitlements(person.id()).groups().stream())
                .filter(group -> LEADING.contains(Groups.roleOf(group)) && Groups.unitOf(group) != null)
                .flatMap(group -> people.under(Groups.unitOf(group)).stream())
                .map(Person::id)
                .toList();
    }
}
