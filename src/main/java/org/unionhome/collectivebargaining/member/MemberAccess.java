package org.unionhome.collectivebargaining.member;

import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.people.People;
import org.unionhome.portal.NotFound;

/** Which bargainings are there for members: those whose offer has been delivered, for all who work in the company. */
@Component
class MemberAccess {

    private final CollectiveBargainings bargainings;
    private final People people;

    MemberAccess(CollectiveBargainings bargainings, People people) {
        this.bargainings = bargainings;
        this.people = people;
    }

    /** @throws NotFound for the authority's clerk, who reads a contract in its task and nothing else */
    void requireMember(String personId) {
        if (people.entitlements(personId).hasRole("laborAuthority")) {
            throw new NotFound();
        }
    }

    /** @throws NotFound when there is none of this number for members yet */
    CollectiveBargaining require(String caseNumber, String personId) {
        requireMember(personId);
        return bargainings
                .find(caseNumber)
                .filter(MemberAccess::isOpenToMembers)
                .orElseThrow(NotFound::new);
    }

    static boolean isOpenToMembers(CollectiveBargaining bargaining) {
        return bargaining.isDelivered();
    }
}
