package org.unionhome.collectivebargaining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** For which side somebody may begin a bargaining: union officers for the staff, human resources for the company. */
@Component
class Initiators {

    private static final String PROCESS = "collective-bargaining";

    private final People people;
    private final SideRoles roles;

    Initiators(People people, SideRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    static String draftingRole(Side side) {
        return side == Side.STAFF ? "unionOfficer" : "humanResources";
    }

    /** Empty for somebody of neither office, and for who would act for a side that is not their own. */
    Optional<Side> of(Entitlements who) {
        boolean staff = who.actingAs(draftingRole(Side.STAFF), PROCESS).isPresent();
        boolean company = who.actingAs(draftingRole(Side.COMPANY), PROCESS).isPresent();
        if (staff == company) {
            return Optional.empty();
        }
        Side side = staff ? Side.STAFF : Side.COMPANY;
        return roles.of(who).filter(own -> own != side).isPresent() ? Optional.empty() : Optional.of(side);
    }

    /** @throws Refusal when the person may not */
    Side require(Person actor) {
        return of(people.entitlements(actor.id()))
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.notInitiator"));
    }

    /** In whose name a side bargains: the union chair, the company's chief. @throws Refusal when there is none */
    Person principal(Side side) {
        return people.holders(SideRoles.chiefRole(side)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.noPrincipal"));
    }
}
