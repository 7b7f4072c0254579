package org.unionhome.welfarerequest;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.notification.Notices;
import org.unionhome.welfarerequest.WelfareRequestTasks.ObjectionOutcome;
import org.unionhome.welfarerequest.form.AnswerObjection;

/** Answers objections one after the other; a named objector is told, an anonymous one asks with the receipt code. */
@Component
class ObjectionDesk {

    private final WelfareRequests requests;
    private final Objections objections;
    private final NoticeRegister notices;
    private final Notices messages;

    ObjectionDesk(WelfareRequests requests, Objections objections, NoticeRegister notices, Notices messages) {
        this.requests = requests;
        this.objections = objections;
        this.notices = notices;
        this.messages = messages;
    }

    ObjectionOutcome answer(String caseNumber, AnswerObjection form, String personId) {
        Objections.Objection objection =
                objections.next(caseNumber).orElseThrow(() -> new Refusal("welfare-request.refusal.noObjection"));
        if (personId.equals(objection.objectorId())) {
            throw new Refusal("welfare-request.refusal.ownObjection");
        }
        boolean upheld = form.outcome() == AnswerObjection.Outcome.UPHELD;
        Objections.State state = upheld ? Objections.State.UPHELD : Objections.State.REJECTED;
        objections.answer(objection, state, form.answer(), personId);
        if (objection.objectorId() != null) {
            messages.tell(
                    Set.of(objection.objectorId()),
                    "OBJECTION",
                    "welfare-request.told.objectionAnswered",
                    null,
                    form.answer());
        }
        return upheld ? uphold(caseNumber) : reject(caseNumber);
    }

    private ObjectionOutcome uphold(String caseNumber) {
        requests.change(caseNumber, WelfareRequest::objectionUpheld);
        notices.remove(caseNumber);
        return ObjectionOutcome.UPHELD;
    }

    private ObjectionOutcome reject(String caseNumber) {
        boolean nextOpen = objections.open(caseNumber) > 0;
        requests.change(caseNumber, request -> request.objectionRejected(nextOpen));
        return nextOpen ? ObjectionOutcome.REJECTED_NEXT_OPEN : ObjectionOutcome.REJECTED;
    }
}
