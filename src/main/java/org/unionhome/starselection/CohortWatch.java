package org.unionhome.starselection;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.ballot.BallotClosed;
import org.unionhome.cases.Cases;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.NominationMoved;
import org.unionhome.workflow.Door;

/**
 * Moves a cohort on when what it waits for has happened: all nominations are checked, all delegates have rated, all judges have scored, somebody
 * on the shortlist has stepped back. It looks when the other transaction is over: of two that end at the same moment the later one
 * then sees both, and nobody who holds a nomination waits for its cohort, which is locked before its nominations everywhere
 * else. The clock looks again, for what a crash left undone.
 */
@Component
public class CohortWatch {

    private static final Logger log = LoggerFactory.getLogger(CohortWatch.class);
    private static final Set<SelectionState> WAITING = EnumSet.of(
            SelectionState.PREPARING,
            SelectionState.RATING,
            SelectionState.SCORING,
            SelectionState.AT_CHAIR,
            SelectionState.AT_COMMITTEE,
            SelectionState.ON_NOTICE);

    private final StarSelections selections;
    private final CohortNominations nominations;
    private final RatingDesk rating;
    private final StarNoticeDesk notices;
    private final Cases cases;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here
    private final TransactionTemplate transaction;
    private final Set<String> marked = ConcurrentHashMap.newKeySet();
    private final ReentrantLock looking = new ReentrantLock();

    CohortWatch(
            StarSelections selections,
            CohortNominations nominations,
            RatingDesk rating,
            StarNoticeDesk notices,
            Cases cases,
            ObjectProvider<Door> door,
            PlatformTransactionManager transactions) {
        this.selections = selections;
        this.nominations = nominations;
        this.rating = rating;
        this.notices = notices;
        this.cases = cases;
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void on(NominationMoved moved) {
        check(moved.cohort());
    }

    @TransactionalEventListener
    void on(BallotClosed closed) {
        check(closed.caseNumber());
    }

    @Scheduled(
            initialDelayString = "${unionhome.cohort-watch:PT1M}",
            fixedDelayString = "${unionhome.cohort-watch:PT10M}")
    public void run() {
        selections.in(WAITING).forEach(selection -> check(selection.caseNumber()));
    }

    /**
     * Looks in a transaction of its own, while the connection of the one that is over is still held: one thread at a time, or as
     * many as the pool has connections could wait for one more for ever. Whoever finds another at it leaves a mark and goes.
     */
    private void check(String cohort) {
        marked.add(cohort);
        while (!marked.isEmpty() && !looking.isHeldByCurrentThread() && looking.tryLock()) {
            try {
                marked.forEach(this::lookAtMarked);
            } finally {
                looking.unlock();
            }
        }
    }

    private void lookAtMarked(String cohort) {
        marked.remove(cohort); // before it is looked at: a move in between marks it again
        try {
            transaction.executeWithoutResult(status -> look(cohort));
        } catch (RuntimeException e) {
            log.error("What {} waits for could not be looked at", cohort, e);
        }
    }

    /** Moves the cohort on if it waits for nothing any more. For callers that have a transaction of their own. */
    public void look(String cohort) {
        if (!waits(cohort)) {
            return;
        }
        cases.lock(cohort);
        StarSelection selection = selections.require(cohort);
        switch (selection.state()) {
            case PREPARING -> tellIf(nominations.allPrepared(cohort), cohort, "nominationsPrepared");
            case RATING -> tellIf(rating.ended(selection), cohort, "ratingClosed");
            case SCORING -> tellIf(nominations.allScored(cohort), cohort, "scoringDone");
            case AT_CHAIR, AT_COMMITTEE, ON_NOTICE -> notices.replaceWithdrawn(cohort);
            default -> {}
        }
    }

    /** Looked at without a lock: a cohort waits for weeks, and most moves of a nomination do not concern it. */
    private boolean waits(String cohort) {
        return selections
                .find(cohort)
                .filter(selection -> WAITING.contains(selection.state()))
                .isPresent();
    }

    private void tellIf(boolean so, String cohort, String message) {
        if (so) {
            door.getObject().correlate(cohort, "star-selection." + message);
        }
    }
}
