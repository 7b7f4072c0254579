package org.unionhome.collectivebargaining;

import static org.unionhome.collectivebargaining.BargainingState.*;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.calendar.RuleSet;

/** One bargaining, from the offer to its end. Each method is one move; rounds, votes and signatures keep their own facts elsewhere. */
@Table("collective_bargaining")
public class CollectiveBargaining extends CollectiveBargainingRecord {

    /** Somebody begins one. */
    static CollectiveBargaining open(String caseNumber, Beginning begun) {
        CollectiveBargaining bargaining = new CollectiveBargaining();
        bargaining.caseNumber = caseNumber;
        bargaining.state = OPENED;
        bargaining.kind = begun.kind();
        bargaining.purpose = begun.purpose();
        bargaining.initiator = begun.initiator();
        bargaining.previousContract = begun.previousContract();
        bargaining.ruleJurisdiction = begun.rules().jurisdiction();
        bargaining.ruleDay = begun.rules().on();
        bargaining.grounds = begun.grounds();
        return bargaining;
    }

    /** What is decided before there is a case. */
    record Beginning(
            Kind kind, Purpose purpose, Side initiator, String previousContract, RuleSet rules, Grounds grounds) {}

    /** @throws Refusal when a bargaining does not go from where it is to there */
    public void moveTo(BargainingState next) {
        if (!BargainingMoves.allowed(state, next)) {
            throw wrongState();
        }
        state = next;
    }

    void procedureIs(Procedure determined) {
        require(OPENED);
        procedure = determined;
        if (!grounds.surveyWanted()) {
            moveTo(OFFER_DRAFTING);
        }
    }

    void drafted(Offer written) {
        require(OFFER_DRAFTING);
        offer = written;
        moveTo(OFFER_ISSUING);
    }

    void returnedForDrafting(String reason) {
        require(OFFER_ISSUING);
        offer = offer.returnedBecause(reason);
        moveTo(OFFER_DRAFTING);
    }

    void delivered(Instant at) {
        require(OFFER_ISSUING);
        deliveredAt = at;
        moveTo(AWAITING_REPLY);
    }

    void replied(Reply answer) {
        require(AWAITING_REPLY);
        reply = answer;
        moveTo(answer.accepted() ? NAMING : REFUSED);
    }

    /** Silence is neither yes nor no; it is written down, and the other side still owes its answer. */
    void breached(Instant at) {
        require(AWAITING_REPLY);
        breachAt = at;
    }

    void upperUnionAsked(UpperRequest request) {
        upper = request;
    }

    void adviserIs(String personId) {
        adviserId = personId;
    }

    void recorderIs(String personId) {
        recorderId = personId;
    }

    void dataSupplied(LocalDate on, String words) {
        require(PREPARING);
        dataSuppliedOn = on;
        situation = words;
    }

    /** A round is called for a day; the first one's day is kept. */
    public void roundCalled(int number, LocalDate on) {
        round = number;
        if (firstRoundOn == null) {
            firstRoundOn = on;
        }
    }

    void abandoned(String reason) {
        endReason = reason;
        moveTo(ABANDONED);
    }

    /** The other side learns nothing of a case before the offer has reached it. */
    public boolean isDelivered() {
        return deliveredAt != null;
    }

    void require(BargainingState allowed) {
        if (state != allowed) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return new Refusal(
                "collective-bargaining.refusal.wrongState",
                new DefaultMessageSourceResolvable("collective-bargaining.state." + state));
    }
}
