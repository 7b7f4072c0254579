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

    /** Who acts for the employer: none of them speaks for the staff, advises them or keeps the minutes. */
    private static final List<String> EMPLOYER =
            List.of(COMPANY_CHIEF, "companyNegotiator", "chairman", "generalManager", "humanResources");

    /** Who has an account and does not work here. */
    private static final List<String> OUTSIDE = List.of("laborAuthority", "advisor");

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

    /** Whether somebody of the company may speak for this side, as far as their own offices go. */
    boolean maySpeakFor(Side side, Entitlements who) {
        List<String> others = side == Side.STAFF ? EMPLOYER : STAFF;
        return others.stream().noneMatch(who::hasRole) && OUTSIDE.stream().noneMatch(who::hasRole);
    }

    /** Whether somebody's own offices leave them on no side: for the minutes. */
    boolean isNeutral(Entitlements who) {
        return maySpeakFor(Side.STAFF, who) && maySpeakFor(Side.COMPANY, who);
    }

    /** Whoever holds an office of the employer. */
    Set<String> employers() {
        return EMPLOYER.stream()
                .flatMap(role -> people.holders(role).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    boolean isEmployer(Entitlements who) {
        return EMPLOYER.stream().anyMatch(who::hasRole);
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
