package org.unionhome.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks over the running clocks and publishes reminders and escalations. Marking and publishing are one transaction, and rows
 * are taken with SKIP LOCKED, so that two nodes never tell the same thing twice.
 */
@Component
public class DeadlineWatch {

    private static final int BATCH = 100;

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    public DeadlineWatch(
            JdbcClient db, Clock clock, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.db = db;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${unionhome.deadline-watch:PT1M}")
    public void run() {
        while (batch("reminded_at", "remind_at") == BATCH) {}
        while (batch("escalated_at", "due_at") == BATCH) {}
    }

    private int batch(String mark, String moment) {
        Integer told = transaction.execute(status -> {
            List<Deadline> due = take(mark, moment);
            for (Deadline deadline : due) {
                events.publishEvent(
                        "due_at".equals(moment) ? new DeadlineMissed(deadline) : new DeadlineNear(deadline));
            }
            return due.size();
        });
        return told == null ? 0 : told;
    }

    private List<Deadline> take(String mark, String moment) {
        return db.sql("update deadline set " + mark
                        + " = :now where id in (select id from deadline where state = 'RUNNING' and "
                        + mark + " is null and " + moment + " <= :now order by " + moment
                        + " limit " + BATCH
                        + " for update skip locked) returning " + Deadlines.FIELDS)
                .param("now", Timestamp.from(clock.instant()))
                .query(Deadlines.ROW)
                .list();
    }
}
