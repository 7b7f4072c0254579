package org.unionhome.promotion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Who signs which level of a route: never the candidate, who raised the motion, or somebody who has signed in this round. Where a
 * role is left with nobody, a manager above who is not asked on this route anyway signs in its place; for a committee nobody does.
 */
@Component
class Signers {

    private static final List<String> ABOVE = List.of("generalManager", "chairman");

    private final People people;

    Signers(People people) {
        this.people = people;
    }

    /** The role that is to sign a level now. @throws Refusal when nobody may */
    String roleFor(Promotion promotion, String level) {
        Set<String> barred = barred(promotion.motion(), promotion.candidateId());
        promotion.thisRound().forEach(approval -> barred.addAll(approval.persons()));
        return roles(promotion.route(), level)
                .filter(role -> !free(role, promotion.motion(), barred).isEmpty())
                .findFirst()
                .orElseThrow(Signers::nobody);
    }

    /** @throws Refusal when a level would wait for ever; better no case than such a one */
    void require(Motion motion, Route route, String candidate) {
        if (!canSign(motion, route, 0, barred(motion, candidate))) {
            throw nobody();
        }
    }

    /** Whether from this level on each can be signed by somebody else. */
    private boolean canSign(Motion motion, Route route, int level, Set<String> barred) {
        List<String> levels = route.roles();
        if (level == levels.size()) {
            return true;
        }
        return roles(route, levels.get(level))
                .map(role -> free(role, motion, barred))
                .filter(persons -> !persons.isEmpty())
                .limit(1)
                .flatMap(persons -> persons.stream().limit(levels.size())) // more would only repeat the question
                .anyMatch(person -> canSign(motion, route, level + 1, with(barred, person)));
    }

    private static Stream<String> roles(Route route, String level) {
        Stream<String> above = ABOVE.stream().filter(role -> !route.roles().contains(role));
        return Route.isCommittee(level) ? Stream.of(level) : Stream.concat(Stream.of(level), above);
    }

    private List<String> free(String role, Motion motion, Set<String> barred) {
        return people.holders(people.groupFor(role, motion.unit())).stream()
                .map(Person::id)
                .filter(person -> !barred.contains(person))
                .collect(Collectors.toList());
    }

    private static Set<String> barred(Motion motion, String candidate) {
        return new HashSet<>(List.of(candidate, motion.raisedBy(), motion.raisedFor()));
    }

    private static Set<String> with(Set<String> barred, String person) {
        Set<String> all = new HashSet<>(barred);
        all.add(person);
        return all;
    }

    private static Refusal nobody() {
        return new Refusal("promotion.refusal.nobodyElse");
    }
}
