package org.unionhome.demandfollowup.board;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseMoved;

/** Remembers each new state of a demand for the feed, in the transaction that brought it about. */
@Component
class ChangeRecorder {

    private final JdbcClient db;
    private final Clock clock;

    ChangeRecorder(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void moved(CaseMoved moved) {
        if ("demand-follow-up".equals(moved.file().process())) {
            db.sql(
                            "insert into demand_follow_up_change (case_number, state, changed_at)"
                                    + " select :number, :state, :now where :state is distinct from"
                                    + " (select state from demand_follow_up_change where case_number = :number order by id desc limit 1)")
                    .param("number", moved.file().number())
                    .param("state", moved.state())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
