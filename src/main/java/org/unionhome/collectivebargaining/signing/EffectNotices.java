package org.unionhome.collectivebargaining.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.round.RoundWords;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Tells those who answer for a contract that the silence of the authority has put it in force, and what to do when a letter that was
 * written in time arrives afterwards: nobody may learn of that by chance.
 */
@Component
class EffectNotices {

    private static final List<String> ROLES = List.of("unionChair", "unionOfficer", "companyChief", "humanResources");

    private final Notices notices;
    private final People people;
    private final RoundWords words;

    EffectNotices(Notices notices, People people, RoundWords words) {
        this.notices = notices;
        this.people = people;
        this.words = words;
    }

    void bySilence(Contract contract) {
        List<String> told = ROLES.stream()
                .flatMap(role -> people.holders(role).stream())
                .map(Person::id)
                .distinct()
                .toList();
        notices.tell(
                told,
                "BARGAINING",
                "collective-bargaining.told.silence",
                contract.number(),
                contract.title(),
                words.day(contract.effectiveOn()));
    }
}
