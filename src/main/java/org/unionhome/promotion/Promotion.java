package org.unionhome.promotion;

import static org.unionhome.promotion.PromotionState.*;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.promotion.form.GiveIntegrityOpinion;
import org.unionhome.promotion.form.InspectCandidate;

/** One promotion, from its motion to the end of probation. Each method is one move. */
@Table("promotion")
public class Promotion extends PromotionRecord {

    static Promotion raise(String caseNumber, String candidateId, Motion motion) {
        Promotion promotion = new Promotion();
        promotion.caseNumber = caseNumber;
        promotion.state = MOTIONED;
        promotion.candidateId = candidateId;
        promotion.motion = motion;
        return promotion;
    }

    void routed(Route found) {
        require(MOTIONED);
        route = found;
        state = motion.origin() == Origin.STAR ? REFERENCE : OPENING;
    }

    void referenced(String text) {
        require(REFERENCE);
        reference = text;
        state = OPENING;
    }

    void ballotOpened(String ballot, Instant closesAt) {
        require(OPENING);
        recommendation = Recommendation.opened(ballot, attempts() + 1, closesAt);
        state = BALLOTING;
    }

    private int attempts() {
        return recommendation == null ? 0 : recommendation.attempt();
    }

    void ballotClosed(Recommendation.Tally tally) {
        require(BALLOTING);
        recommendation = recommendation.counted(tally);
        state = switch (tally.verdict()) {
            case PASSED -> EXAMINING;
            case NOT_PASSED -> NOT_RECOMMENDED;
            case NO_QUORUM -> OPENING;
        };
    }

    void inspected(Inspection found) {
        require(EXAMINING);
        inspection = found;
        examined();
    }

    void advised(IntegrityOpinion given) {
        require(EXAMINING);
        opinion = given;
        examined();
    }

    private void examined() {
        if (inspection == null || opinion == null) {
            return;
        }
        boolean suitable = inspection.outcome() == InspectCandidate.Outcome.SUITABLE
                && opinion.outcome() == GiveIntegrityOpinion.Outcome.CLEAR;
        state = suitable ? APPROVING : NOT_SUITABLE;
        round += suitable ? 1 : 0;
    }

    /** One manager of the route has spoken; a return starts the examination and all approvals anew. */
    void decided(Approval approval) {
        require(APPROVING);
        approvals.add(approval);
        switch (approval.outcome()) {
            case APPROVED -> state = thisRound().size() == route.roles().size() ? NOTICE_DUE : APPROVING;
            case REJECTED -> {
                endReason = approval.comment();
                state = REJECTED;
            }
            case RETURNED -> {
                inspection = null;
                opinion = null;
                state = EXAMINING;
            }
        }
    }

    void noticePosted() {
        require(NOTICE_DUE);
        state = ON_NOTICE;
    }

    void noticeEnded() {
        require(ON_NOTICE);
        state = APPOINTING;
    }

    void stopped(String reason) {
        require(ON_NOTICE);
        endReason = reason;
        state = OBJECTION_UPHELD;
    }

    void appointed(Appointment made) {
        require(APPOINTING);
        appointment = made;
        state = ON_PROBATION;
    }

    void confirmed() {
        require(ON_PROBATION);
        state = CONFIRMED;
    }

    void extended(LocalDate until) {
        require(ON_PROBATION);
        if (appointment.extended()) {
            throw new Refusal("promotion.refusal.extendedOnce");
        }
        appointment = appointment.extendedTo(until);
    }

    void returned(String reason) {
        require(ON_PROBATION);
        endReason = reason;
        state = RETURNED;
    }

    void withdrawn(String reason) {
        if (!state.beforeAppointment()) {
            throw wrongState();
        }
        endReason = reason;
        state = WITHDRAWN;
    }

    /** The candidate left the company, whatever stage this had reached. */
    void left() {
        if (state.isEnd()) {
            throw wrongState();
        }
        state = LEFT;
    }

    private void require(PromotionState allowed) {
        if (state != allowed) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return new Refusal(
                "promotion.refusal.wrongState", new DefaultMessageSourceResolvable("promotion.state." + state));
    }
}
