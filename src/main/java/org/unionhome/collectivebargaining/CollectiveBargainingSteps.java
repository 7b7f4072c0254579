package org.unionhome.collectivebargaining;

import java.util.Date;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a bargaining, and what it answers to the model's gateways, timers and lists of candidates. */
@Transactional
@ProcessSteps(process = "collective-bargaining")
public class CollectiveBargainingSteps {

    private final OfferSteps offers;

    CollectiveBargainingSteps(OfferSteps offers) {
        this.offers = offers;
    }

    // --- offer

    public void determineProcedure(String caseNumber) {
        offers.determineProcedure(caseNumber);
    }

    public void deliverOffer(String caseNumber) {
        offers.deliver(caseNumber);
    }

    public void recordBreach(String caseNumber) {
        offers.recordBreach(caseNumber);
    }

    public void recordAbandonment(String caseNumber) {
        offers.recordAbandonment(caseNumber);
    }

    public boolean isSurveyWanted(String caseNumber) {
        return offers.isSurveyWanted(caseNumber);
    }

    public String draftingRole(String caseNumber) {
        return offers.draftingRole(caseNumber);
    }

    /** @param who a side, or {@code INITIATOR} or {@code OTHER} as seen from the offer */
    public String chiefRole(String who, String caseNumber) {
        return offers.chiefRole(who, caseNumber);
    }

    /** The chief representative of a side. */
    public String chief(String side, String caseNumber) {
        return offers.chief(side, caseNumber);
    }

    public Date replyEnds(String caseNumber) {
        return offers.replyEnds(caseNumber);
    }

    // --- voice

    // --- round
}
