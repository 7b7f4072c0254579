package org.unionhome.dialoguemeeting;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.MeetingDemand;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a dialogue meeting, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "dialogue-meeting")
public class DialogueMeetingSteps {

    private final DialogueMeetings meetings;
    private final Agenda agenda;
    private final MeetingDemands demands;
    private final MeetingDates dates;
    private final MeetingClocks clocks;
    private final MeetingNotices notices;
    private final Ledger ledger;

    DialogueMeetingSteps(
            DialogueMeetings meetings,
            Agenda agenda,
            MeetingDemands demands,
            MeetingDates dates,
            MeetingClocks clocks,
            MeetingNotices notices,
            Ledger ledger) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.demands = demands;
        this.dates = dates;
        this.clocks = clocks;
        this.notices = notices;
        this.ledger = ledger;
    }

    /** At first, and again when the day was moved or the calendar counts it anew. */
    public void announceMeeting(String caseNumber) {
        DialogueMeeting meeting = meetings.require(caseNumber);
        clocks.startCollection(meeting);
        notices.invite(meeting);
        record(caseNumber, "announceMeeting");
    }

    public void closeCollection(String caseNumber) {
        meetings.change(caseNumber, DialogueMeeting::collectionClosed);
        clocks.endCollection(caseNumber);
        record(caseNumber, "closeCollection");
    }

    public void announceAgenda(String caseNumber) {
        DialogueMeeting meeting = meetings.require(caseNumber);
        notices.agenda(meeting, agenda.undecided(caseNumber).size());
        record(caseNumber, "announceAgenda");
    }

    public void openMeeting(String caseNumber) {
        meetings.change(caseNumber, DialogueMeeting::opened);
        clocks.startMinutes(caseNumber);
        record(caseNumber, "openMeeting");
    }

    public void circulateMinutes(String caseNumber) {
        meetings.change(caseNumber, DialogueMeeting::circulated);
        record(caseNumber, "circulateMinutes");
    }

    public void closeMeeting(String caseNumber) {
        meetings.change(caseNumber, meeting -> meeting.closed(dates.today()));
        record(caseNumber, "closeMeeting");
    }

    /** Nobody's demand is lost with the meeting: each goes on by itself. */
    public void releaseDemands(String caseNumber) {
        DialogueMeeting meeting = meetings.require(caseNumber);
        for (MeetingDemand demand : agenda.undecided(caseNumber)) {
            demands.decide(demand.number(), Decision.released(), meeting.cancelledBy());
        }
        notices.calledOff(meeting);
        record(caseNumber, "releaseDemands");
    }

    private void record(String caseNumber, String step) {
        ledger.append(Ledger.Entry.system(caseNumber, step, null));
    }

    public Date collectionEnds(String caseNumber) {
        return dates.collectionEnds(meetings.require(caseNumber));
    }

    public Date meetingDay(String caseNumber) {
        return dates.startOf(meetings.require(caseNumber).invitation().heldOn());
    }

    /**
     * Numbers of the demands on the agenda, which is all that the engine knows of them. It asks again before each: those that
     * were decided come first, so that its counter always points to the next.
     */
    public List<String> demandsToDecide(String caseNumber) {
        Stream<String> decided =
                meetings.require(caseNumber).decidedDemands().stream().map(DecidedDemand::demandNumber);
        return Stream.concat(decided, agenda.undecided(caseNumber).stream().map(MeetingDemand::number))
                .toList();
    }

    /** One that its raiser withdrew meanwhile is no longer waited for. */
    public boolean isEveryDemandDecided(String caseNumber) {
        return agenda.undecided(caseNumber).isEmpty();
    }

    public boolean isEveryDemandOwned(String caseNumber) {
        return agenda.allOwned(caseNumber);
    }
}
