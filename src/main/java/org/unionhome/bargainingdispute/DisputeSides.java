package org.unionhome.bargainingdispute;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.bargainingdispute.exchange.DisputeParties;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Party;
import org.unionhome.people.Entitlements;

/** Who belongs to the sides of a dispute, and who may speak for the one that applied. */
@Component
class DisputeSides {

    private static final Set<String> COMPANY_OFFICES = Set.of("companyChief", "humanResources");

    private final BargainingDisputes disputes;
    private final ObjectProvider<DisputeParties> parties; // late: bargaining knows disputes

    DisputeSides(BargainingDisputes disputes, ObjectProvider<DisputeParties> parties) {
        this.disputes = disputes;
        this.parties = parties;
    }

    /** By an office of the company's, or by a seat in the bargaining on either side. */
    boolean takesPart(String caseNumber, Entitlements who) {
        if (COMPANY_OFFICES.stream().anyMatch(who::hasRole)) {
            return true;
        }
        String bargaining = disputes.require(caseNumber).bargainingNumber();
        String person = who.person().id();
        return parties.stream().anyMatch(each -> each.takesPart(bargaining, person));
    }

    /** The head of the side that applied; the other side never takes an application away. */
    boolean leadsApplicant(BargainingDispute dispute, Entitlements who) {
        return who.hasRole(dispute.appliedBy() == Party.STAFF ? "unionChair" : "companyChief");
    }
}
