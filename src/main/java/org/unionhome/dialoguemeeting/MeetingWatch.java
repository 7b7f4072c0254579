package org.unionhome.dialoguemeeting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.cases.Cases;
import org.unionhome.demandfollowup.exchange.DemandOwned;
import org.unionhome.workflow.Door;

/**
 * Moves a meeting on when nothing of what it waits for is left: its last demand found an owner, or was withdrawn before it was
 * decided. It looks when the demand's own transaction is over: of two that end at the same moment the later one then sees both,
 * and nobody who holds a demand waits for its meeting, which is locked before its demands everywhere else. The clock looks again,
 * for what a crash left undone.
 */
@Component
public class MeetingWatch {

    private static final Logger log = LoggerFactory.getLogger(MeetingWatch.class);

    private final DialogueMeetings meetings;
    private final Agenda agenda;
    private final Cases cases;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here
    private final TransactionTemplate transaction;

    MeetingWatch(
            DialogueMeetings meetings,
            Agenda agenda,
            Cases cases,
            ObjectProvider<Door> door,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.cases = cases;
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void on(DemandOwned owned) {
        check(owned.meetingNumber());
    }

    @Scheduled(
            initialDelayString = "${unionhome.meeting-watch:PT1M}",
            fixedDelayString = "${unionhome.meeting-watch:PT10M}")
    public void run() {
        meetings.waitingForDemands().forEach(meeting -> check(meeting.caseNumber()));
    }

    private void check(String meeting) {
        try {
            transaction.executeWithoutResult(status -> look(meeting));
        } catch (RuntimeException e) {
            log.error("What {} waits for could not be looked at", meeting, e);
        }
    }

    /** Moves the meeting on if it waits for nothing any more. For callers that have a transaction of their own. */
    void look(String meeting) {
        if (waits(meeting)) {
            cases.lock(meeting);
            switch (meetings.require(meeting).state()) {
                case DECIDING -> tellIf(agenda.undecided(meeting).isEmpty(), meeting, "demandsWithdrawn");
                case AWAITING_OWNERS -> tellIf(agenda.allOwned(meeting), meeting, "demandsOwned");
                default -> {}
            }
        }
    }

    /** Looked at without a lock: both states last for days, and most demands find their owner in another one. */
    private boolean waits(String meeting) {
        return meetings.find(meeting)
                .filter(found -> found.state().waitsForDemands())
                .isPresent();
    }

    private void tellIf(boolean so, String meeting, String message) {
        if (so) {
            door.getObject().correlate(meeting, "dialogue-meeting." + message);
        }
    }
}
