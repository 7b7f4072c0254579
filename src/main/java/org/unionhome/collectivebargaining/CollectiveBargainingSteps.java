package org.unionhome.collectivebargaining;

import java.util.Date;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.collectivebargaining.congress.CongressCourse;
import org.unionhome.collectivebargaining.congress.CongressVote.Result;
import org.unionhome.collectivebargaining.round.RoundCourse;
import org.unionhome.collectivebargaining.signing.ContractCourse;
import org.unionhome.collectivebargaining.survey.SurveyDesk;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a bargaining, and what it answers to the model's gateways, timers and lists of candidates. */
@Transactional
@ProcessSteps(process = "collective-bargaining")
public class CollectiveBargainingSteps {

    private final OfferSteps offers;
    private final RecorderChange recorders;
    private final SurveyDesk surveys;
    private final RoundCourse rounds;
    private final CongressCourse congress;
    private final ContractCourse contracts;

    CollectiveBargainingSteps(
            OfferSteps offers,
            RecorderChange recorders,
            SurveyDesk surveys,
            RoundCourse rounds,
            CongressCourse congress,
            ContractCourse contracts) {
        this.offers = offers;
        this.recorders = recorders;
        this.surveys = surveys;
        this.rounds = rounds;
        this.congress = congress;
        this.contracts = contracts;
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

    public void handOverMinutes(String caseNumber) {
        recorders.handOver(caseNumber);
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

    public Date surveyEnds(String caseNumber) {
        return Date.from(surveys.ends(caseNumber));
    }

    // --- round

    public String recorder(String caseNumber) {
        return rounds.recorder(caseNumber);
    }

    public void publishProgress(String caseNumber) {
        rounds.publishProgress(caseNumber);
    }

    public Date suspensionEnds(String caseNumber) {
        return rounds.suspensionEnds(caseNumber);
    }

    public void resumeBargaining(String caseNumber) {
        rounds.resumeBargaining(caseNumber);
    }

    public void openDispute(String caseNumber) {
        rounds.openDispute(caseNumber);
    }

    public void reopenBargaining(String caseNumber) {
        rounds.reopen(caseNumber, "reopenBargaining");
    }

    public void reopenClauses(String caseNumber) {
        rounds.reopen(caseNumber, "reopenClauses");
    }

    public boolean isContractWanted(String caseNumber) {
        return congress.isContractWanted(caseNumber);
    }

    public Date voteEnds(String caseNumber) {
        return congress.voteEnds(caseNumber);
    }

    public void recordVote(String caseNumber) {
        congress.recordVote(caseNumber);
    }

    public boolean isSecondQuorumFailure(String caseNumber) {
        return congress.isSecondQuorumFailure(caseNumber);
    }

    public boolean isAtHalf(String caseNumber) {
        return congress.isVerdict(caseNumber, Result.AT_HALF);
    }

    public boolean isPassed(String caseNumber) {
        return congress.isVerdict(caseNumber, Result.PASSED);
    }

    public boolean isNotPassed(String caseNumber) {
        return congress.isVerdict(caseNumber, Result.NOT_PASSED);
    }

    public boolean isRejectedTwice(String caseNumber) {
        return congress.isRejectedTwice(caseNumber);
    }

    public void issueMemorandum(String caseNumber) {
        contracts.issueMemorandum(caseNumber);
    }

    public Date reviewEnds(String caseNumber) {
        return contracts.reviewEnds(caseNumber);
    }

    public void putInForce(String caseNumber) {
        contracts.putInForce(caseNumber);
    }

    public boolean isTermination(String caseNumber) {
        return contracts.isTermination(caseNumber);
    }

    public void endContract(String caseNumber) {
        contracts.endContract(caseNumber);
    }

    public void startPerformance(String caseNumber) {
        contracts.startPerformance(caseNumber);
    }
}
