package org.unionhome.collectivebargaining;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Who may not do a step of a side: whoever is of the other side by their own right, not even in the place of somebody who may.
 * What a side decides and reads in its forms would reach the other one else.
 */
@Component
class Recusal {

    private static final List<String> OF_STAFF = List.of("unionChair", "unionOfficer");

    private final Representatives representatives;
    private final RepresentativeRegister register;
    private final SideRoles roles;
    private final People people;

    Recusal(Representatives representatives, RepresentativeRegister register, SideRoles roles, People people) {
        this.representatives = representatives;
        this.register = register;
        this.roles = roles;
        this.people = people;
    }

    Set<String> from(CollectiveBargaining bargaining, String step) {
        if (BargainingSides.isRecorders(step)) {
            Set<String> partial = new HashSet<>(ofSide(bargaining, Side.STAFF));
            partial.addAll(ofSide(bargaining, Side.COMPANY));
            return partial;
        }
        if (step.equals("replyOffer")) {
            return Set
                    .of(); // its form shows the letter that was delivered, and the desk asks whose side the actor is on
        }
        return BargainingSides.of(bargaining, step)
                .map(side -> barred(bargaining, side, step))
                .orElse(Set.of());
    }

    private Set<String> barred(CollectiveBargaining bargaining, Side side, String step) {
        Set<String> barred = new HashSet<>(ofSide(bargaining, side.other()));
        if (side == Side.STAFF) {
            barred.addAll(roles.employers());
        }
        if (bargaining.recorderId() != null) {
            barred.add(bargaining.recorderId());
        }
        if (BargainingSides.isChiefs(step)) {
            barred.addAll(register.former(bargaining.caseNumber(), side));
        }
        return barred;
    }

    /** Whoever holds a seat or an office of a side; offices of both make nobody of either. */
    private Set<String> ofSide(CollectiveBargaining bargaining, Side side) {
        Set<String> persons = new HashSet<>();
        OF_STAFF.forEach(role -> persons.addAll(holders(role)));
        Set<String> company = holders("companyChief");
        if (side == Side.STAFF) {
            persons.removeAll(company);
        } else {
            company.removeAll(persons);
            persons.clear();
            persons.addAll(company);
        }
        List<Representative> seats = representatives.of(bargaining.caseNumber());
        seats.stream()
                .filter(each -> each.side() != side)
                .map(Representative::personId)
                .forEach(persons::remove);
        seats.stream()
                .filter(each -> each.side() == side)
                .map(Representative::personId)
                .filter(Objects::nonNull)
                .forEach(persons::add);
        if (side == Side.STAFF && bargaining.adviserId() != null) {
            persons.add(bargaining.adviserId());
        }
        return persons;
    }

    private Set<String> holders(String role) {
        Set<String> ids = new HashSet<>();
        people.holders(role).stream().map(Person::id).forEach(ids::add);
        return ids;
    }
}
