package org.unionhome.collectivebargaining;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Who may look at a case, by their own right: what somebody holds in the place of another opens a task's form and no more. */
@Service
public class Onlookers {

    private static final List<String> AUDITORS = List.of("auditor", "auditCommittee");

    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final People people;

    Onlookers(CollectiveBargainings bargainings, Representatives representatives, People people) {
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.people = people;
    }

    public Onlooker of(String caseNumber, String personId) {
        if (people.find(personId).filter(Person::active).isEmpty()) {
            return new Onlooker(Optional.empty(), false, false);
        }
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Entitlements who = people.entitlements(personId);
        Optional<Side> side = representatives.sideOf(caseNumber, personId);
        boolean neutral =
                personId.equals(bargaining.recorderId()) || AUDITORS.stream().anyMatch(who::hasRole);
        return new Onlooker(
                side,
                side.isPresent() || bargaining.isDelivered() && neutral,
                bargaining.state() == BargainingState.UNDER_REVIEW && who.hasRole("laborAuthority"));
    }

    /** Whether the case is there for this person outside their tasks: the authority has the contract in its task's form. */
    boolean sees(String caseNumber, String personId) {
        return of(caseNumber, personId).shared();
    }
}
