package org.unionhome.dialoguemeeting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.Grade;
import org.unionhome.demandfollowup.exchange.MeetingDemand;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.dialoguemeeting.form.DecideDemand;

/** Takes the demands of a meeting one after the other and turns what the chairman says into a decision about the demand. */
@Component
class Chairmanship {

    private final DialogueMeetings meetings;
    private final Agenda agenda;
    private final MeetingDemands demands;
    private final MeetingDates dates;

    Chairmanship(DialogueMeetings meetings, Agenda agenda, MeetingDemands demands, MeetingDates dates) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.demands = demands;
        this.dates = dates;
    }

    /**
     * Decides about the demand that is on the table. Where the last one was withdrawn while the chairman read it, there is
     * nothing left to decide, and the meeting goes on.
     */
    void decide(String meeting, DecideDemand form, String actor) {
        MeetingDemand next = agenda.next(meeting).orElse(null);
        if (next == null) {
            return;
        }
        if (!next.number().equals(form.demand())) {
            throw new Refusal("dialogue-meeting.refusal.anotherDemand");
        }
        Decision decision = decision(form);
        demands.decide(next.number(), decision, actor);
        meetings.change(
                meeting, each -> each.decided(new DecidedDemand(next.number(), decision.kind(), dates.today())));
    }

    private static Decision decision(DecideDemand form) {
        return switch (form.outcome()) {
            case ASSIGNED ->
                Decision.assigned(
                        need(form.ownerUnit(), "ownerNeeded"), form.coUnits() == null ? List.of() : form.coUnits());
            case ANSWERED -> answered(form);
            case WELFARE -> Decision.welfare();
            case BARGAINING -> Decision.bargaining(need(form.topic(), "topicNeeded"));
        };
    }

    /** Solved or explained. What is planned needs an owner who does it on its day. */
    private static Decision answered(DecideDemand form) {
        Grade grade = need(form.grade(), "gradeNeeded");
        if (grade == Grade.B) {
            throw new Refusal("dialogue-meeting.refusal.planNeedsOwner");
        }
        return Decision.answered(need(form.answer(), "answerNeeded"), grade, null);
    }

    private static <T> T need(T value, String refusal) {
        if (value == null) {
            throw new Refusal("dialogue-meeting.refusal." + refusal);
        }
        return value;
    }

    /** The number itself, when it is of a demand of this meeting. */
    String ofMeeting(String meeting, String number) {
        return agenda.all(meeting).stream()
                .map(MeetingDemand::number)
                .filter(each -> each.equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("dialogue-meeting.refusal.demandNeeded"));
    }
}
