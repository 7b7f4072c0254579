package org.unionhome.dialoguemeeting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Tells delegates and the chairman what they need to know; the meeting's own page says the rest. */
@Component
class MeetingNotices {

    private static final String KIND = "MEETING";

    private final Notices notices;
    private final Delegates delegates;
    private final People people;

    MeetingNotices(Notices notices, Delegates delegates, People people) {
        this.notices = notices;
        this.delegates = delegates;
        this.people = people;
    }

    void invite(DialogueMeeting meeting) {
        Invitation invitation = meeting.invitation();
        String key = meeting.postponed() == 0 ? "invited" : "movedTo";
        tell(
                delegates.ids(),
                key,
                invitation.title(),
                invitation.heldOn().toString(),
                invitation.startsAt(),
                invitation.place(),
                meeting.collectUntil().toString());
    }

    void agenda(DialogueMeeting meeting, int demands) {
        tell(delegatesAndChairman(), "agenda", meeting.invitation().title(), String.valueOf(demands));
    }

    void calledOff(DialogueMeeting meeting) {
        tell(delegatesAndChairman(), "calledOff", meeting.invitation().title(), meeting.cancelReason());
    }

    void minutes(DialogueMeeting meeting) {
        tell(delegatesAndChairman(), "minutes", meeting.invitation().title());
    }

    private List<String> delegatesAndChairman() {
        List<String> all = new ArrayList<>(delegates.ids());
        people.holders("chairman").stream().map(Person::id).forEach(all::add);
        return all;
    }

    /** Without a case: delegates read the public page of the meeting, not the officers' file. */
    private void tell(List<String> whom, String key, Object... args) {
        notices.tell(whom, KIND, "dialogue-meeting.told." + key, null, args);
    }
}
