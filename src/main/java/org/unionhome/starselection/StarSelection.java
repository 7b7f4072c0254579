package org.unionhome.starselection;

import static org.unionhome.starselection.SelectionState.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.starnomination.exchange.Weights;

/** One cohort (届) of star employees, from its plan to the end of its term. Each method is one move. */
@Table("star_selection")
public class StarSelection extends SelectionRecord {

    static StarSelection open(String caseNumber, Plan plan, Weights weights, List<Judge> judges) {
        StarSelection selection = new StarSelection();
        selection.caseNumber = caseNumber;
        selection.state = OPENED;
        selection.plan = plan;
        selection.weights = weights;
        selection.judges.addAll(judges);
        return selection;
    }

    void allotted(List<BranchQuota> places) {
        require(OPENED);
        replace(quotas, places);
    }

    void announced() {
        move(CALLING, OPENED);
    }

    void nominationsClosed() {
        move(PREPARING, CALLING);
    }

    void nominationsPrepared() {
        move(RATING_DUE, PREPARING);
    }

    void ratingOpened(String ballot, LocalDate until) {
        move(RATING, RATING_DUE);
        ballotId = ballot;
        ratingUntil = until;
        ratingRound++;
    }

    /** Too few took part: it is opened again. */
    void ratingFailed() {
        move(RATING_DUE, RATING);
    }

    void scoringStarted() {
        move(SCORING, RATING);
    }

    void scored() {
        move(IN_PANEL, SCORING);
    }

    /** The panel wants some scored again. What was said about flagged judges is asked anew. */
    void rescored() {
        move(SCORING, IN_PANEL);
        flags.clear();
    }

    void met(List<Attendance> present) {
        require(IN_PANEL);
        replace(attendances, present);
    }

    void confirmed(List<JudgeFlag> words) {
        require(IN_PANEL);
        replace(flags, words);
    }

    void ranked(List<Ranked> places) {
        require(IN_PANEL, AT_CHAIR);
        replace(ranking, places);
        state = AT_CHAIR;
    }

    /** Somebody fell out or moved up while the list is on its way. */
    void rankedAgain(List<Ranked> places) {
        require(AT_CHAIR, AT_COMMITTEE, ON_NOTICE);
        replace(ranking, places);
    }

    /** Takes one out of the ranking. The next one moves up when it is ranked again. */
    void fell(String nomination, RankOutcome why) {
        require(AT_CHAIR, AT_COMMITTEE, ON_NOTICE);
        ranking.replaceAll(each -> each.nomination().equals(nomination) ? each.fallen(why) : each);
    }

    void shortlistApproved() {
        move(AT_COMMITTEE, AT_CHAIR);
        reason = null;
    }

    void shortlistReturned(String why) {
        move(IN_PANEL, AT_CHAIR);
        reason = why;
    }

    void committeeDecided(CommitteeVote vote, String why) {
        move(vote.approved() ? ON_NOTICE : AT_CHAIR, AT_COMMITTEE);
        committeeVote = vote;
        reason = why;
    }

    void appointed(StarTerm newTerm) {
        move(IN_TERM, ON_NOTICE);
        term = newTerm;
    }

    void allowancesGranted(String document, List<Allowance> list) {
        require(IN_TERM);
        allowanceDocument = document;
        replace(allowances, list);
    }

    void midTermChecked(List<MidTermCheck> list) {
        require(IN_TERM);
        replace(checks, list);
    }

    void completed() {
        move(COMPLETED, IN_TERM);
    }

    /** Nobody could become a star this time. */
    void nobodyEligible() {
        move(NOBODY_ELIGIBLE, RATING_DUE, IN_PANEL, AT_COMMITTEE, ON_NOTICE);
    }

    void cancel(String why) {
        if (!state.beforeAppointment()) {
            throw wrongState();
        }
        cancelReason = why;
        state = CANCELLED;
    }

    private static <T> void replace(List<T> old, List<T> now) {
        List<T> copy = List.copyOf(now);
        old.clear();
        old.addAll(copy);
    }

    private void move(SelectionState to, SelectionState... from) {
        require(from);
        state = to;
    }

    private void require(SelectionState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return new Refusal(
                "star-selection.refusal.wrongState",
                new DefaultMessageSourceResolvable("star-selection.state." + state));
    }
}
