package org.unionhome.dialoguemeeting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.Meetings;

/** Answers what demands ask about meetings. */
@Component
class CollectingMeetings implements Meetings {

    private final DialogueMeetings meetings;

    CollectingMeetings(DialogueMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Choice> collecting() {
        return meetings.collecting().stream()
                .map(meeting -> new Choice(meeting.caseNumber(), label(meeting)))
                .toList();
    }

    private static String label(DialogueMeeting meeting) {
        return meeting.invitation().title() + "（" + meeting.invitation().heldOn() + "）";
    }

    @Override
    public Optional<String> title(String meetingNumber) {
        return meetings.find(meetingNumber).map(meeting -> meeting.invitation().title());
    }

    @Override
    public boolean collects(String meetingNumber) {
        return meetings.find(meetingNumber)
                .filter(meeting -> meeting.state() == MeetingState.COLLECTING)
                .isPresent();
    }

    @Override
    public boolean undecided(String meetingNumber) {
        return meetings.find(meetingNumber)
                .map(DialogueMeeting::state)
                .filter(state -> state.before() || state == MeetingState.IN_SESSION || state == MeetingState.DECIDING)
                .isPresent();
    }
}
