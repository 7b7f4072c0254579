package org.unionhome.collectivebargaining;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** In whose name the system acts for a side: its chief or, while that seat is vacant, whoever holds the office. */
@Component
public class Speakers {

    private final Representatives representatives;
    private final People people;

    Speakers(Representatives representatives, People people) {
        this.representatives = representatives;
        this.people = people;
    }

    /** Somebody of the company who can act for the side, for the other one where there is nobody. */
    public String of(String caseNumber, Side side) {
        return Stream.of(side, side.other())
                .flatMap(each -> Stream.concat(chief(caseNumber, each).stream(), holders(each)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody speaks for a side in " + caseNumber));
    }

    private Optional<String> chief(String caseNumber, Side side) {
        return representatives
                .chief(caseNumber, side)
                .filter(person -> people.find(person).filter(Person::active).isPresent());
    }

    private Stream<String> holders(Side side) {
        return people.holders(SideRoles.chiefRole(side)).stream().map(Person::id);
    }
}
