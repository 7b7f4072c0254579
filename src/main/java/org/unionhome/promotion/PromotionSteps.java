package org.unionhome.promotion;

import java.util.Date;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.passport.Passports;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.publicnotice.Posting;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a promotion, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "promotion")
public class PromotionSteps {

    private final Promotions promotions;
    private final RouteTable routes;
    private final Signers signers;
    private final PromotionVote vote;
    private final NoticeBoard board;
    private final Passports passports;
    private final PromotionNotices notices;
    private final PromotionDates dates;
    private final Ledger ledger;

    PromotionSteps(
            Promotions promotions,
            RouteTable routes,
            Signers signers,
            PromotionVote vote,
            NoticeBoard board,
            Passports passports,
            PromotionNotices notices,
            PromotionDates dates,
            Ledger ledger) {
        this.promotions = promotions;
        this.routes = routes;
        this.signers = signers;
        this.vote = vote;
        this.board = board;
        this.passports = passports;
        this.notices = notices;
        this.dates = dates;
        this.ledger = ledger;
    }

    public void determineRoute(String caseNumber) {
        promotions.change(
                caseNumber,
                promotion -> promotion.routed(routes.of(promotion.motion().target())));
        record(caseNumber, "determineRoute", null);
    }

    public void recordRecommendation(String caseNumber) {
        Recommendation.Tally tally = vote.close(promotions.require(caseNumber));
        promotions.change(caseNumber, promotion -> promotion.ballotClosed(tally));
        record(caseNumber, "recordRecommendation", tally.verdict().name());
    }

    public void publishNotice(String caseNumber) {
        Promotion posted = promotions.change(caseNumber, Promotion::noticePosted);
        Motion motion = posted.motion();
        Posting posting = new Posting(
                posted.candidateId(),
                motion.unit(),
                "promotion.notice.subject",
                List.of("#promotion.target." + motion.target(), motion.post()));
        board.post(caseNumber, List.of(posting), posted.route().noticeRule());
        record(caseNumber, "publishNotice", null);
    }

    public void closeNotice(String caseNumber) {
        board.removeAll(caseNumber);
        promotions.change(caseNumber, Promotion::noticeEnded);
        record(caseNumber, "closeNotice", null);
    }

    /** The objection that was upheld has ended the promotion already. */
    public void stopPromotion(String caseNumber) {
        board.removeAll(caseNumber);
        record(caseNumber, "stopPromotion", null);
    }

    public void recordAppointment(String caseNumber) {
        Promotion promotion = promotions.require(caseNumber);
        Motion motion = promotion.motion();
        passports.appointed(
                promotion.candidateId(),
                motion.post(),
                motion.unit(),
                promotion.appointment().day(),
                caseNumber);
        notices.appointed(promotion);
        record(caseNumber, "recordAppointment", null);
    }

    public void returnToPost(String caseNumber) {
        Promotion promotion = promotions.require(caseNumber);
        passports.returned(promotion.candidateId(), caseNumber, dates.today());
        record(caseNumber, "returnToPost", null);
    }

    public void recordWithdrawal(String caseNumber) {
        vote.cancel(caseNumber);
        board.removeAll(caseNumber);
        record(caseNumber, "recordWithdrawal", null);
    }

    public void recordLeaving(String caseNumber) {
        promotions.change(caseNumber, Promotion::left);
        vote.cancel(caseNumber);
        board.removeAll(caseNumber);
        record(caseNumber, "recordLeaving", null);
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }

    public boolean isStarsPromotion(String caseNumber) {
        return promotions.require(caseNumber).motion().origin() == Origin.STAR;
    }

    public boolean isRecommended(String caseNumber) {
        return verdict(caseNumber) == Recommendation.Verdict.PASSED;
    }

    public boolean isNotRecommended(String caseNumber) {
        return verdict(caseNumber) == Recommendation.Verdict.NOT_PASSED;
    }

    private Recommendation.Verdict verdict(String caseNumber) {
        return promotions.require(caseNumber).recommendation().verdict();
    }

    /** Roles in the order in which they approve. */
    public List<String> approvers(String caseNumber) {
        return promotions.require(caseNumber).route().roles();
    }

    /** The role that signs this level now: its own, unless nobody of it may. */
    public String signingRole(String level, String caseNumber) {
        return signers.roleFor(promotions.require(caseNumber), level);
    }

    public String postUnit(String caseNumber) {
        return promotions.require(caseNumber).motion().unit();
    }

    public Date recommendationEnds(String caseNumber) {
        return Date.from(promotions.require(caseNumber).recommendation().closesAt());
    }

    public Date noticeEnds(String caseNumber) {
        return Date.from(board.endsAt(caseNumber).orElseThrow());
    }

    /** Midnight after the last day of probation. */
    public Date probationEnds(String caseNumber) {
        return dates.startOf(
                promotions.require(caseNumber).appointment().probationUntil().plusDays(1));
    }
}
