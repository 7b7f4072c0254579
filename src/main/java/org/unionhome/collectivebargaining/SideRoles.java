package org.unionhome.collectivebargaining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Which offices belong to which side, whoever is named in a case. Only one's own offices count, never those of a principal. */
@Component
class SideRoles {

    private static final List<String> STAFF = List.of("unionChair", "unionOfficer");
    private static final String COMPANY_CHIEF = "companyChief";

    private final People people;

    SideRoles(People people) {
        this.people = people;
    }

    /** Empty for somebody of neither side, and for somebody who holds offices of both. */
    Optional<Side> of(Entitlements who) {
        boolean staff = STAFF.stream().anyMatch(who::hasRole);
        boolean company = who.hasRole(COMPANY_CHIEF);
        if (staff == company) {
            return Optional.empty();
        }
        return Optional.of(staff ? Side.STAFF : Side.COMPANY);
    }

    Optional<Side> of(String personId) {
        return people.find(personId).filter(Person::active).flatMap(person -> of(people.entitlements(personId)));
    }

    /** The role that issues and answers letters and names representatives for a side. */
    static String chiefRole(Side side) {
        return side == Side.STAFF ? "unionChair" : COMPANY_CHIEF;
    }

    /** Whether somebody holds that role themselves. */
    boolean leads(Side side, String personId) {
        return people.holders(chiefRole(side)).stream().map(Person::id).anyMatch(personId::equals);
    }

    /** Who leads a side without a mandate: the union chair, and the company's legal representative. */
    Set<String> principals(Side side) {
        return people.holders(side == Side.STAFF ? "unionChair" : "chairman").stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
