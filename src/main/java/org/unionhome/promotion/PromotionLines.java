package org.unionhome.promotion;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;
import org.unionhome.promotion.form.GiveIntegrityOpinion;

/** The lines of a promotion's case page. */
@Component
class PromotionLines {

    private final ProcedureTexts procedure;
    private final PromotionWords words;

    PromotionLines(ProcedureTexts procedure, PromotionWords words) {
        this.procedure = procedure;
        this.words = words;
    }

    /** Without a name: it stands in lists. */
    String title(Promotion promotion) {
        Motion motion = promotion.motion();
        return words.text("text.title", words.target(motion.target()), motion.post());
    }

    /** Results, and the reasons that the candidate is told. */
    void forEverybody(List<Fact> facts, Promotion promotion) {
        Motion motion = promotion.motion();
        add(facts, "post", words.post(motion));
        add(facts, "target", words.target(motion.target()));
        add(facts, "origin", words.text("origin." + motion.origin()));
        add(facts, "route", promotion.route() == null ? null : procedure.route(promotion));
        add(facts, "vote", procedure.vote(promotion.recommendation()));
        examination(facts, promotion);
        if (promotion.appointment() != null) {
            add(facts, "appointment", procedure.appointment(promotion.appointment()));
            add(facts, "probation", procedure.probation(promotion.appointment()));
        }
        add(facts, "endReason", promotion.endReason());
    }

    private void examination(List<Fact> facts, Promotion promotion) {
        if (promotion.state() == PromotionState.EXAMINING) {
            return; // the candidate hears of both together
        }
        Inspection inspection = promotion.inspection();
        if (inspection != null) {
            add(facts, "inspection", words.text("outcome.inspectCandidate." + inspection.outcome()));
            add(facts, "inspectionReason", inspection.reason());
        }
        IntegrityOpinion opinion = promotion.opinion();
        if (opinion != null && opinion.outcome() == GiveIntegrityOpinion.Outcome.OBJECTION) {
            add(facts, "opinionReason", opinion.reason());
        }
    }

    void forThoseWhoDecide(List<Fact> facts, Promotion promotion) {
        Motion motion = promotion.motion();
        add(facts, "candidate", words.name(promotion.candidateId()) + " · " + words.unitOf(promotion.candidateId()));
        add(facts, "vacancy", motion.vacancy());
        add(facts, "reason", motion.reason());
        add(facts, "raisedBy", words.name(motion.raisedBy()));
        add(facts, "reference", promotion.reference());
        if (promotion.inspection() != null) {
            add(
                    facts,
                    "appraisal",
                    words.text("appraisal." + promotion.inspection().appraisal()));
            add(facts, "report", promotion.inspection().report());
        }
        if (promotion.opinion() != null) {
            add(facts, "opinion", promotion.opinion().text());
        }
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("promotion.fact." + key, value));
        }
    }
}
