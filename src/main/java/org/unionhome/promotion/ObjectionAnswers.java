package org.unionhome.promotion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.promotion.form.AnswerObjection;
import org.unionhome.publicnotice.Objection;
import org.unionhome.publicnotice.Objections;
import org.unionhome.workflow.TaskContext;

/** Answers the objections to a notice, one by one; the first that is upheld ends the promotion. */
@Component
class ObjectionAnswers {

    private final Promotions promotions;
    private final Objections objections;
    private final PromotionWords words;

    ObjectionAnswers(Promotions promotions, Objections objections, PromotionWords words) {
        this.promotions = promotions;
        this.objections = objections;
        this.words = words;
    }

    /** @throws Refusal when the objection that was read is not the one to be answered now */
    void answer(AnswerObjection form, TaskContext context) {
        String caseNumber = context.caseNumber();
        Objection next = objections.next(caseNumber).orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
        if (!String.valueOf(next.id()).equals(form.objection())) {
            throw new Refusal("promotion.refusal.anotherObjection");
        }
        boolean upheld = form.outcome() == AnswerObjection.Outcome.UPHELD;
        objections.answer(next, upheld, form.answer(), context.actor().id());
        if (upheld) {
            promotions.change(caseNumber, promotion -> promotion.stopped(form.answer()));
            answerTheOthers(caseNumber, context.actor().id());
        }
    }

    /** Nobody else is left without an answer: what they objected to no longer happens. */
    private void answerTheOthers(String caseNumber, String actor) {
        Optional<Objection> other = objections.next(caseNumber);
        while (other.isPresent() && !actor.equals(other.get().objectorId())) {
            objections.answer(other.get(), true, words.official("text.stoppedByAnother"), actor);
            other = objections.next(caseNumber);
        }
    }
}
