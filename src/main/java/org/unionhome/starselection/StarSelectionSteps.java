package org.unionhome.starselection;

import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.ProcessSteps;

/** What the system does for a cohort, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "star-selection")
public class StarSelectionSteps {

    private final StarSelections selections;
    private final Headcounts headcounts;
    private final CallWindow window;
    private final CohortNominations nominations;
    private final RatingDesk rating;
    private final PanelDesk panel;
    private final Shortlist shortlist;
    private final StarNoticeDesk notices;
    private final StarTermDesk term;
    private final Cases cases;
    private final Ledger ledger;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here
    private final Clock clock;

    StarSelectionSteps(
            StarSelections selections,
            Headcounts headcounts,
            CallWindow window,
            CohortNominations nominations,
            RatingDesk rating,
            PanelDesk panel,
            Shortlist shortlist,
            StarNoticeDesk notices,
            StarTermDesk term,
            Cases cases,
            Ledger ledger,
            ObjectProvider<Door> door,
            Clock clock) {
        this.selections = selections;
        this.headcounts = headcounts;
        this.window = window;
        this.nominations = nominations;
        this.rating = rating;
        this.panel = panel;
        this.shortlist = shortlist;
        this.notices = notices;
        this.term = term;
        this.cases = cases;
        this.ledger = ledger;
        this.door = door;
        this.clock = clock;
    }

    public void allotQuotas(String caseNumber) {
        selections.change(
                caseNumber,
                selection -> selection.allotted(QuotaRule.allot(selection.plan().quota(), headcounts.ofBranches())));
        record(caseNumber, "allotQuotas");
    }

    public Date nominationWindowEnd(String caseNumber) {
        return window.end(caseNumber);
    }

    public void closeNominations(String caseNumber) {
        selections.change(caseNumber, StarSelection::nominationsClosed);
        window.close(caseNumber);
        record(caseNumber, "closeNominations");
    }

    public boolean areNominationsPrepared(String caseNumber) {
        return nominations.allPrepared(caseNumber);
    }

    public void settleNominees(String caseNumber) {
        selections.change(caseNumber, StarSelection::nominationsPrepared);
        record(caseNumber, "settleNominees");
    }

    public boolean isAnybodyEligible(String caseNumber) {
        return !rating.eligible(caseNumber).isEmpty();
    }

    /** Midnight after the last day of the rating. */
    public Date ratingEnd(String caseNumber) {
        return Date.from(selections
                .require(caseNumber)
                .ratingUntil()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    public void countRating(String caseNumber) {
        if (!rating.count(selections.require(caseNumber))) {
            selections.change(caseNumber, StarSelection::ratingFailed);
        }
        record(caseNumber, "countRating");
    }

    public boolean isQuorumReached(String caseNumber) {
        return rating.quorumReached(selections.require(caseNumber));
    }

    public void startScoring(String caseNumber) {
        StarSelection selection = selections.change(caseNumber, StarSelection::scoringStarted);
        nominations.startScoring(caseNumber, rating.points(selection));
        record(caseNumber, "startScoring");
    }

    public boolean areNominationsScored(String caseNumber) {
        return nominations.allScored(caseNumber);
    }

    public void closeScoring(String caseNumber) {
        selections.change(caseNumber, StarSelection::scored);
        record(caseNumber, "closeScoring");
    }

    public boolean isAnybodyScored(String caseNumber) {
        return !panel.scored(caseNumber).isEmpty();
    }

    public void rankNominations(String caseNumber) {
        shortlist.rank(caseNumber);
        record(caseNumber, "rankNominations");
    }

    public boolean isAnybodyChosen(String caseNumber) {
        return !Shortlist.chosen(selections.require(caseNumber)).isEmpty();
    }

    public void publishNotice(String caseNumber) {
        notices.publish(caseNumber);
        record(caseNumber, "publishNotice");
    }

    public Date noticeEnd(String caseNumber) {
        return notices.end(caseNumber);
    }

    /** Holds the case first: an objection that came at the last moment is either seen here, or comes too late. */
    public boolean isObjectionOpen(String caseNumber) {
        cases.lock(caseNumber);
        return notices.isObjectionOpen(caseNumber);
    }

    public boolean isNoticeOver(String caseNumber) {
        cases.lock(caseNumber);
        return notices.isOver(caseNumber);
    }

    /** The last answer lets the case go on, if it waits for it: before the notices end nothing waits. */
    public void settleObjection(String caseNumber) {
        if (!notices.isObjectionOpen(caseNumber)) {
            door.getObject().correlate(caseNumber, "star-selection.objectionsAnswered");
        }
    }

    public void appointStars(String caseNumber) {
        notices.takeDown(caseNumber);
        term.appoint(caseNumber);
        record(caseNumber, "appointStars");
    }

    public void closeWithoutStars(String caseNumber) {
        notices.takeDown(caseNumber);
        term.endWithoutStars(caseNumber);
        record(caseNumber, "closeWithoutStars");
    }

    public Date midTerm(String caseNumber) {
        return term.midTerm(caseNumber);
    }

    public Date termEnd(String caseNumber) {
        return term.end(caseNumber);
    }

    public void endTerm(String caseNumber) {
        term.complete(caseNumber);
        record(caseNumber, "endTerm");
    }

    /** Nothing of the cohort goes on by itself: nominations, ballot and notices end with it. */
    public void callOff(String caseNumber) {
        term.callOff(caseNumber);
        rating.cancel(selections.require(caseNumber));
        notices.takeDown(caseNumber);
        record(caseNumber, "callOff");
    }

    private void record(String caseNumber, String step) {
        ledger.append(Ledger.Entry.system(caseNumber, step, null));
    }
}
