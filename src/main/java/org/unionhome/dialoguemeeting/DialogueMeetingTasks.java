package org.unionhome.dialoguemeeting;

import java.util.List;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.dialoguemeeting.form.ConfirmMinutesOfCompany;
import org.unionhome.dialoguemeeting.form.ConfirmMinutesOfStaff;
import org.unionhome.dialoguemeeting.form.CorrectMinutes;
import org.unionhome.dialoguemeeting.form.DecideDemand;
import org.unionhome.dialoguemeeting.form.MeetingCancelled;
import org.unionhome.dialoguemeeting.form.MeetingConvened;
import org.unionhome.dialoguemeeting.form.MeetingPostponed;
import org.unionhome.dialoguemeeting.form.MinutesAnswer;
import org.unionhome.dialoguemeeting.form.PublishMinutes;
import org.unionhome.dialoguemeeting.form.RecordMeeting;
import org.unionhome.dialoguemeeting.form.SortDemands;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a dialogue meeting: one method for each form. */
@ProcessTasks(process = "dialogue-meeting", casePrefix = "DH")
public class DialogueMeetingTasks {

    static final List<String> CONVENERS = List.of("unionOfficer");
    static final List<String> CANCELLERS = List.of("unionOfficer", "unionChair");

    private final DialogueMeetings meetings;
    private final MeetingDemands demands;
    private final Chairmanship chairmanship;
    private final Delegates delegates;
    private final MeetingDates dates;
    private final MeetingClocks clocks;
    private final MeetingNotices notices;
    private final People people;

    DialogueMeetingTasks(
            DialogueMeetings meetings,
            MeetingDemands demands,
            Chairmanship chairmanship,
            Delegates delegates,
            MeetingDates dates,
            MeetingClocks clocks,
            MeetingNotices notices,
            People people) {
        this.meetings = meetings;
        this.demands = demands;
        this.chairmanship = chairmanship;
        this.delegates = delegates;
        this.dates = dates;
        this.clocks = clocks;
        this.notices = notices;
        this.people = people;
    }

    public void meetingConvened(MeetingConvened form, StartContext start) {
        requireRole(start.actor(), CONVENERS);
        dates.requireNotice(form.heldOn(), "dialogue-meeting.notice");
        Invitation invitation = new Invitation(
                form.title(), form.heldOn(), form.startsAt(), form.place(), form.agenda(), form.companySide());
        String number = start.openCase(start.actor(), MeetingState.COLLECTING.name());
        meetings.add(DialogueMeeting.convene(number, invitation, dates.collectUntil(form.heldOn())));
    }

    public void meetingPostponed(MeetingPostponed form, MessageContext context) {
        requireRole(context.actor(), CONVENERS);
        boolean broughtForward = form.heldOn()
                .isBefore(meetings.require(context.caseNumber()).invitation().heldOn());
        // whoever was told of a day has had the notice for any later one
        dates.requireNotice(
                form.heldOn(), broughtForward ? "dialogue-meeting.notice" : "dialogue-meeting.postponeNotice");
        var until = dates.collectUntil(form.heldOn());
        meetings.change(
                context.caseNumber(), meeting -> meeting.postpone(form.heldOn(), form.startsAt(), form.place(), until));
    }

    public void meetingCancelled(MeetingCancelled form, MessageContext context) {
        requireRole(context.actor(), CANCELLERS);
        meetings.change(
                context.caseNumber(),
                meeting -> meeting.cancel(form.comment(), context.actor().id()));
    }

    public SortDemands.Outcome sortDemands(SortDemands form, TaskContext context) {
        String actor = context.actor().id();
        switch (form.outcome()) {
            case MERGED -> {
                String demand = chairmanship.ofMeeting(context.caseNumber(), form.demand());
                demands.merge(demand, chairmanship.ofMeeting(context.caseNumber(), form.into()), actor);
            }
            case UNMERGED -> demands.unmerge(chairmanship.ofMeeting(context.caseNumber(), form.demand()), actor);
            case SORTED -> meetings.change(context.caseNumber(), DialogueMeeting::sorted);
        }
        return form.outcome();
    }

    public void recordMeeting(RecordMeeting form, TaskContext context) {
        delegates.require(form.presentDelegates());
        meetings.change(
                context.caseNumber(),
                meeting -> meeting.recorded(form.presentDelegates(), form.companyPresent(), form.minutes()));
    }

    public DecideDemand.Outcome decideDemand(DecideDemand form, TaskContext context) {
        chairmanship.decide(context.caseNumber(), form, context.actor().id());
        return form.outcome();
    }

    public MinutesAnswer.Outcome confirmMinutesOfCompany(ConfirmMinutesOfCompany form, TaskContext context) {
        return answered(Side.COMPANY, form, context);
    }

    public MinutesAnswer.Outcome confirmMinutesOfStaff(ConfirmMinutesOfStaff form, TaskContext context) {
        return answered(Side.STAFF, form, context);
    }

    private MinutesAnswer.Outcome answered(Side side, MinutesAnswer form, TaskContext context) {
        if (form.outcome() == MinutesAnswer.Outcome.RETURNED && form.comment() == null) {
            throw new Refusal("dialogue-meeting.refusal.reasonNeeded");
        }
        SideAnswer answer = new SideAnswer(
                side, form.outcome(), form.comment(), context.actor().id());
        meetings.change(context.caseNumber(), meeting -> meeting.answered(answer));
        return form.outcome();
    }

    public void correctMinutes(CorrectMinutes form, TaskContext context) {
        delegates.require(form.presentDelegates());
        meetings.change(
                context.caseNumber(),
                meeting -> meeting.corrected(form.presentDelegates(), form.companyPresent(), form.minutes()));
    }

    public void publishMinutes(PublishMinutes form, TaskContext context) {
        DialogueMeeting meeting = meetings.change(context.caseNumber(), each -> each.published(dates.today()));
        clocks.endMinutes(context.caseNumber());
        notices.minutes(meeting);
    }

    private void requireRole(Person actor, List<String> roles) {
        if (!holdsAny(people.entitlements(actor.id()), roles)) {
            throw new Refusal("dialogue-meeting.refusal.notConvener");
        }
    }

    /** In person, or in the place of somebody who does. */
    static boolean holdsAny(Entitlements who, List<String> roles) {
        return roles.stream()
                .anyMatch(role -> who.actingAs(role, "dialogue-meeting").isPresent());
    }
}
