package org.unionhome.dialoguemeeting.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Who speaks in the stories: in turn the plain members of a branch who were there by then, and its delegate. */
@Component
class Raisers {

    private static final Set<String> PART_IN_DEMANDS = Set.of(
            "unionOfficer",
            "unionChair",
            "chairman",
            "generalManager",
            "supervisor",
            "safety",
            "handlingDepartment",
            "departmentHead");

    private final People people;
    private final Map<String, List<Person>> members = new HashMap<>();
    private final Map<String, Integer> turn = new HashMap<>();

    Raisers(People people) {
        this.people = people;
    }

    String member(String branch, LocalDate day) {
        List<Person> all = members.computeIfAbsent(branch, this::plain);
        List<Person> there =
                all.stream().filter(person -> !person.hiredOn().isAfter(day)).toList();
        return there.get(turn.merge(branch, 1, Integer::sum) % there.size()).id();
    }

    /** Members without an office; at the head office, where all have one, those who have no part in demands. */
    private List<Person> plain(String branch) {
        List<Person> all = people.under(branch).stream()
                .filter(person -> person.hiredOn() != null)
                .toList();
        List<Person> plain =
                all.stream().filter(person -> roles(person).isEmpty()).toList();
        return plain.isEmpty()
                ? all.stream()
                        .filter(person -> Collections.disjoint(roles(person), PART_IN_DEMANDS))
                        .toList()
                : plain;
    }

    private Set<String> roles(Person person) {
        return people.entitlements(person.id()).groups().stream()
                .map(Groups::roleOf)
                .collect(Collectors.toSet());
    }

    /** The branch's delegate; a member where the branch has none. */
    String delegate(String branch, LocalDate day) {
        return people.holders("staffDelegateAt" + branch).stream()
                .findFirst()
                .map(Person::id)
                .orElseGet(() -> member(branch, day));
    }

    /** Delegates of all branches. */
    List<String> delegates() {
        return List.of("TT", "MT", "TN", "TG").stream()
                .flatMap(branch -> people.holders("staffDelegateAt" + branch).stream())
                .map(Person::id)
                .toList();
    }
}
