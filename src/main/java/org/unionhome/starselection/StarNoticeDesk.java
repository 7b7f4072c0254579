package org.unionhome.starselection;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.publicnotice.Notice;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.publicnotice.Objection;
import org.unionhome.publicnotice.Objections;
import org.unionhome.publicnotice.Posting;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starselection.form.AnswerObjection;

/** Puts up who is to become a star, answers objections, and puts up whoever moves up in the place of somebody else. */
@Component
class StarNoticeDesk {

    private static final String RULE = "star-selection.noticeEnded.due";

    private final StarSelections selections;
    private final Shortlist shortlist;
    private final CohortNominations nominations;
    private final NoticeBoard board;
    private final Objections objections;
    private final Clock clock;

    StarNoticeDesk(
            StarSelections selections,
            Shortlist shortlist,
            CohortNominations nominations,
            NoticeBoard board,
            Objections objections,
            Clock clock) {
        this.selections = selections;
        this.shortlist = shortlist;
        this.nominations = nominations;
        this.board = board;
        this.objections = objections;
        this.clock = clock;
    }

    void publish(String cohort) {
        post(selections.require(cohort), Shortlist.chosen(selections.require(cohort)));
    }

    private void post(StarSelection selection, List<Ranked> stars) {
        if (stars.isEmpty()) {
            return; // nobody is left: the place stays free
        }
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        List<Posting> postings = stars.stream()
                .map(star -> new Posting(
                        nominees.get(star.nomination()).personId(),
                        star.branchCode(),
                        "star-selection.notice.subject",
                        List.of(String.valueOf(selection.plan().ordinal()), "#star-selection.level." + star.level())))
                .toList();
        board.post(selection.caseNumber(), postings, RULE);
    }

    /** The end of the latest notice; at once when none is up. */
    Date end(String cohort) {
        Instant end = board.endsAt(cohort).orElseGet(clock::instant);
        return Date.from(end);
    }

    /** Whether the time of all notices is over. */
    boolean isOver(String cohort) {
        return !board.isRunning(cohort);
    }

    void takeDown(String cohort) {
        board.removeAll(cohort);
    }

    boolean isObjectionOpen(String cohort) {
        return objections.open(cohort) > 0;
    }

    /** @throws Refusal when another objection is on the table by now, or it is about whoever answers */
    void answer(String cohort, AnswerObjection form, String actor) {
        Objection objection =
                objections.next(cohort).orElseThrow(() -> new Refusal("star-selection.refusal.noObjection"));
        if (!String.valueOf(objection.id()).equals(form.objection())) {
            throw new Refusal("star-selection.refusal.anotherObjection");
        }
        Notice notice = board.find(objection.noticeId()).orElseThrow();
        if (notice.personId().equals(actor)) {
            throw new Refusal("star-selection.refusal.ownNomination");
        }
        boolean upheld = form.outcome() == AnswerObjection.Outcome.UPHELD;
        objections.answer(objection, upheld, form.answer(), actor);
        if (upheld) {
            uphold(cohort, notice);
        }
    }

    /** A second objection to somebody who has fallen out already changes nothing any more. */
    private void uphold(String cohort, Notice notice) {
        Map<String, CohortNominee> nominees = shortlist.nominees(cohort);
        Shortlist.chosen(selections.require(cohort)).stream()
                .filter(star -> nominees.get(star.nomination()).personId().equals(notice.personId()))
                .findFirst()
                .ifPresent(star -> {
                    List<Ranked> next = shortlist.fallOut(cohort, star.nomination(), RankOutcome.OBJECTION_UPHELD);
                    nominations.notSelect(star.nomination(), RankOutcome.OBJECTION_UPHELD.reason(), star.rank());
                    board.remove(notice.id());
                    post(selections.require(cohort), next);
                });
    }

    /** Whoever left the shortlist by withdrawing gives their place to the next, with a notice where the others have one. */
    void replaceWithdrawn(String cohort) {
        Map<String, CohortNominee> nominees = shortlist.nominees(cohort);
        for (Ranked star : Shortlist.chosen(selections.require(cohort))) {
            CohortNominee nominee = nominees.get(star.nomination());
            if (!nominee.state().equals(Shortlist.SCORED)) {
                List<Ranked> next = shortlist.fallOut(cohort, star.nomination(), RankOutcome.WITHDRAWN);
                board.ofCase(cohort).stream()
                        .filter(notice -> notice.isUp() && notice.personId().equals(nominee.personId()))
                        .forEach(notice -> board.remove(notice.id()));
                StarSelection now = selections.require(cohort);
                if (now.state() == SelectionState.ON_NOTICE) {
                    post(now, next);
                }
            }
        }
    }
}
