package org.unionhome.starselection;

import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starselection.form.AnnounceCall;
import org.unionhome.starselection.form.AnswerObjection;
import org.unionhome.starselection.form.ApproveShortlist;
import org.unionhome.starselection.form.CheckMidTerm;
import org.unionhome.starselection.form.CohortCancelled;
import org.unionhome.starselection.form.CohortOpened;
import org.unionhome.starselection.form.DecideByPartyCommittee;
import org.unionhome.starselection.form.GrantAllowances;
import org.unionhome.starselection.form.HoldPanelMeeting;
import org.unionhome.starselection.form.OpenRating;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do for a cohort of star employees: one method for each form. */
@ProcessTasks(process = "star-selection", casePrefix = "XP")
public class StarSelectionTasks {

    static final String OPENER = "unionOfficer";

    private final StarSelections selections;
    private final CohortOpening opening;
    private final CallWindow window;
    private final RatingDesk rating;
    private final PanelDesk panel;
    private final Shortlist shortlist;
    private final CommitteeRule committee;
    private final StarNoticeDesk onNotice;
    private final StarTermDesk term;
    private final SelectionNotices notices;
    private final Interests interests;
    private final People people;

    StarSelectionTasks(
            StarSelections selections,
            CohortOpening opening,
            CallWindow window,
            RatingDesk rating,
            PanelDesk panel,
            Shortlist shortlist,
            CommitteeRule committee,
            StarNoticeDesk onNotice,
            StarTermDesk term,
            SelectionNotices notices,
            Interests interests,
            People people) {
        this.selections = selections;
        this.opening = opening;
        this.window = window;
        this.rating = rating;
        this.panel = panel;
        this.shortlist = shortlist;
        this.committee = committee;
        this.onNotice = onNotice;
        this.term = term;
        this.notices = notices;
        this.interests = interests;
        this.people = people;
    }

    public void cohortOpened(CohortOpened form, StartContext start) {
        requireOpener(start.actor());
        opening.check(form);
        var judges = opening.judges(form);
        String number = start.openCase(start.actor(), SelectionState.OPENED.name());
        Plan plan = new Plan(
                form.ordinal(),
                form.year(),
                form.name(),
                form.quota(),
                form.termMonths(),
                start.actor().id());
        selections.add(StarSelection.open(number, plan, opening.weights(form), judges));
    }

    public void cohortCancelled(CohortCancelled form, MessageContext context) {
        requireOpener(context.actor());
        selections.change(context.caseNumber(), selection -> selection.cancel(form.comment()));
    }

    public void announceCall(AnnounceCall form, TaskContext context) {
        StarSelection selection = selections.change(context.caseNumber(), StarSelection::announced);
        window.open(context.caseNumber());
        notices.call(selection, window.lastDay(context.caseNumber()));
    }

    public void openRating(OpenRating form, TaskContext context) {
        rating.open(context.caseNumber(), form);
    }

    public HoldPanelMeeting.Outcome holdPanelMeeting(HoldPanelMeeting form, TaskContext context) {
        interests.requireNone(context);
        interests.requireNotFlagged(context);
        panel.met(context.caseNumber(), form.attended());
        switch (form.outcome()) {
            case CONFIRMED -> panel.confirm(context.caseNumber(), form);
            case RESCORE -> panel.rescore(context.caseNumber(), form);
        }
        return form.outcome();
    }

    public ApproveShortlist.Outcome approveShortlist(ApproveShortlist form, TaskContext context) {
        interests.requireNone(context);
        String cohort = context.caseNumber();
        switch (form.outcome()) {
            case APPROVED -> selections.change(cohort, StarSelection::shortlistApproved);
            case STRUCK -> {
                requireReason(form.comment());
                shortlist.strike(cohort, form.struck());
            }
            case RETURNED -> {
                requireReason(form.comment());
                selections.change(cohort, selection -> selection.shortlistReturned(form.comment()));
            }
        }
        return form.outcome();
    }

    public DecideByPartyCommittee.Outcome decideByPartyCommittee(DecideByPartyCommittee form, TaskContext context) {
        interests.requireNone(context);
        boolean approved = form.outcome() == DecideByPartyCommittee.Outcome.APPROVED;
        CommitteeVote vote = committee.vote(form.due(), form.present(), form.yes(), approved);
        committee.requireAllMembers(form.due(), form.comment());
        if (!approved) {
            requireReason(form.comment());
        }
        selections.change(
                context.caseNumber(), selection -> selection.committeeDecided(vote, approved ? null : form.comment()));
        return form.outcome();
    }

    public AnswerObjection.Outcome answerObjection(AnswerObjection form, TaskContext context) {
        onNotice.answer(context.caseNumber(), form, context.actor().id());
        return form.outcome();
    }

    public void grantAllowances(GrantAllowances form, TaskContext context) {
        interests.requireNone(context);
        term.grant(context.caseNumber(), form.document());
    }

    public void checkMidTerm(CheckMidTerm form, TaskContext context) {
        interests.requireNone(context);
        term.check(context.caseNumber(), form);
    }

    private static void requireReason(String comment) {
        if (comment == null) {
            throw new Refusal("star-selection.refusal.reasonNeeded");
        }
    }

    private void requireOpener(Person actor) {
        if (!holds(people.entitlements(actor.id()), OPENER)) {
            throw new Refusal("star-selection.refusal.notOfficer");
        }
    }

    /** In person, or in the place of somebody who does. */
    static boolean holds(Entitlements who, String role) {
        return who.actingAs(role, "star-selection").isPresent();
    }
}
