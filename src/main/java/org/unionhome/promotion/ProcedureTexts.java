package org.unionhome.promotion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far the procedure has come, in words: vote, inspection, opinion, approvals, appointment. */
@Component
class ProcedureTexts {

    private final PromotionWords words;

    ProcedureTexts(PromotionWords words) {
        this.words = words;
    }

    void put(Map<String, Object> values, Promotion promotion) {
        values.put("referenceText", promotion.reference());
        values.put("voteText", vote(promotion.recommendation()));
        values.put(
                "attemptText", promotion.state() == PromotionState.OPENING ? vote(promotion.recommendation()) : null);
        values.put("returnText", promotion.lastReturn().map(this::returned).orElse(null));
        values.put(
                "approvals", promotion.approvals().stream().map(this::approval).toList());
        if (promotion.inspection() != null) {
            Inspection inspection = promotion.inspection();
            values.put("appraisalText", words.text("appraisal." + inspection.appraisal()));
            values.put("inspectionText", words.text("outcome.inspectCandidate." + inspection.outcome()));
            values.put("reportText", inspection.report());
        }
        if (promotion.opinion() != null) {
            IntegrityOpinion opinion = promotion.opinion();
            values.put(
                    "opinionText",
                    words.text("outcome.giveIntegrityOpinion." + opinion.outcome()) + "\n" + opinion.text());
        }
        if (promotion.appointment() != null) {
            values.put("appointmentText", appointment(promotion.appointment()));
            values.put("probationText", probation(promotion.appointment()));
        }
    }

    /** The sums; without a quorum there are none to tell. */
    String vote(Recommendation vote) {
        if (vote == null || vote.verdict() == null) {
            return null;
        }
        String verdict = words.text("verdict." + vote.verdict());
        return vote.verdict() == Recommendation.Verdict.NO_QUORUM
                ? words.text("text.voteNoQuorum", vote.electors(), vote.voted(), verdict)
                : words.text(
                        "text.vote", vote.electors(), vote.voted(), vote.yes(), vote.no(), vote.abstained(), verdict);
    }

    private String returned(Approval approval) {
        return words.text("text.returned", words.level(approval.role()), approval.comment());
    }

    private Map<String, Object> approval(Approval approval) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("roleText", words.level(approval.role()));
        row.put("personName", words.name(approval.personId()));
        row.put("outcomeText", words.text("outcome.approvePromotion." + approval.outcome()) + votes(approval));
        row.put("commentText", approval.comment() == null ? "" : approval.comment());
        row.put("atText", words.day(approval.decidedAt()));
        return row;
    }

    private String votes(Approval approval) {
        return approval.due() == null
                ? ""
                : " " + words.text("text.votes", approval.due(), approval.present(), approval.yes());
    }

    String appointment(Appointment appointment) {
        return words.text("text.appointment", words.day(appointment.day()), appointment.document());
    }

    String probation(Appointment appointment) {
        return words.text(
                appointment.extended() ? "text.probationExtended" : "text.probation",
                words.day(appointment.probationUntil()));
    }

    /** The route with what each level has said in this round. */
    String route(Promotion promotion) {
        List<Approval> round = promotion.thisRound();
        List<String> roles = promotion.route().roles();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < roles.size(); i++) {
            String said = i < round.size()
                    ? words.text("outcome.approvePromotion." + round.get(i).outcome())
                    : "";
            line.append(i == 0 ? "" : " → ").append(words.level(roles.get(i)));
            line.append(said.isEmpty() ? "" : "（" + said + "）");
        }
        return line.toString();
    }
}
