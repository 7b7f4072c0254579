package org.unionhome.dialoguemeeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/** What the platform shows of a dialogue meeting. */
@Component
public class DialogueMeetingFacts implements CaseFacts {

    private final DialogueMeetings meetings;
    private final MeetingValues values;
    private final Agenda agenda;
    private final MeetingWords words;

    DialogueMeetingFacts(DialogueMeetings meetings, MeetingValues values, Agenda agenda, MeetingWords words) {
        this.meetings = meetings;
        this.values = values;
        this.agenda = agenda;
        this.words = words;
    }

    @Override
    public String process() {
        return "dialogue-meeting";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(meetings.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return values.start();
    }

    @Override
    public boolean offeredTo(Entitlements who) {
        return DialogueMeetingTasks.holdsAny(who, DialogueMeetingTasks.CONVENERS);
    }

    /** It is convened in office: the same officer sorts its demands and keeps its minutes. */
    @Override
    public boolean ownMatter() {
        return false;
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        DialogueMeeting meeting = meetings.require(caseNumber);
        Invitation invitation = meeting.invitation();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("when", words.when(invitation)));
        facts.add(fact("place", invitation.place()));
        facts.add(fact("agenda", invitation.agenda()));
        facts.add(fact("companySide", invitation.companySide()));
        facts.add(fact("collectUntil", words.day(meeting.collectUntil())));
        facts.add(fact("demands", String.valueOf(agenda.all(caseNumber).size())));
        facts.add(fact("present", values.present(meeting)));
        facts.add(fact("minutes", meeting.minutes()));
        facts.add(fact("publishedOn", words.day(meeting.publishedOn())));
        facts.add(fact("cancelReason", meeting.cancelReason()));
        return facts;
    }

    private static Fact fact(String key, String value) {
        return new Fact("dialogue-meeting.fact." + key, value);
    }

    @Override
    public String title(String caseNumber) {
        return meetings.require(caseNumber).invitation().title();
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        if (!meetings.require(caseNumber).state().before()) {
            return List.of();
        }
        List<String> offered = new ArrayList<>();
        if (DialogueMeetingTasks.holdsAny(viewer.entitlements(), DialogueMeetingTasks.CONVENERS)) {
            offered.add("dialogue-meeting.meetingPostponed");
        }
        if (DialogueMeetingTasks.holdsAny(viewer.entitlements(), DialogueMeetingTasks.CANCELLERS)) {
            offered.add("dialogue-meeting.meetingCancelled");
        }
        return offered;
    }
}
