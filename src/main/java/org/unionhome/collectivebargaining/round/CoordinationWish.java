package org.unionhome.collectivebargaining.round;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.form.CoordinationRequested;
import org.unionhome.workflow.MessageContext;

/**
 * One side alone asks for coordination when the other never confirms: once minutes were sent back twice, or an answer to them is
 * overdue. The round ends with it; its minutes were never confirmed and are not published.
 */
@Component
public class CoordinationWish {

    private static final int SENT_BACK = 2;

    private final JdbcClient db;
    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final Deadlines deadlines;
    private final Clock clock;

    CoordinationWish(
            JdbcClient db,
            CollectiveBargainings bargainings,
            Representatives representatives,
            Deadlines deadlines,
            Clock clock) {
        this.db = db;
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether this person, a chief, may ask for it now. */
    public boolean mayAsk(CollectiveBargaining bargaining, String personId) {
        return bargaining.state() == BargainingState.IN_ROUND
                && Arrays.stream(Side.values())
                        .anyMatch(side -> representatives
                                .chief(bargaining.caseNumber(), side)
                                .filter(personId::equals)
                                .isPresent())
                && (sentBack(bargaining) >= SENT_BACK || overdue(bargaining.caseNumber()));
    }

    private int sentBack(CollectiveBargaining bargaining) {
        return db.sql("select count(distinct recording) from collective_bargaining_confirmation"
                        + " where case_number = :case and round = :round and outcome = 'CORRECT'")
                .param("case", bargaining.caseNumber())
                .param("round", bargaining.round())
                .query(Integer.class)
                .single();
    }

    private boolean overdue(String caseNumber) {
        Instant now = clock.instant();
        return Stream.of("confirmMinutesOfStaff", "confirmMinutesOfCompany")
                .map(task -> deadlines.running(caseNumber, "collective-bargaining." + task))
                .flatMap(Optional::stream)
                .anyMatch(deadline -> deadline.dueAt().isBefore(now));
    }

    /** @throws Refusal when it is too early, or not a chief who asks */
    public void ask(CoordinationRequested form, MessageContext context) {
        CollectiveBargaining bargaining = bargainings.require(context.caseNumber());
        String person = context.actor().id();
        if (!mayAsk(bargaining, person)) {
            throw new Refusal("collective-bargaining.refusal.coordinationEarly");
        }
        db.sql("""
                        insert into collective_bargaining_coordination (case_number, round, person_id, reason, asked_at)
                        values (:case, :round, :person, :reason, :now)""")
                .param("case", context.caseNumber())
                .param("round", bargaining.round())
                .param("person", person)
                .param("reason", form.comment())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Who asked for it in this round; empty when the talk of the chiefs led to it. */
    Optional<String> askedBy(String caseNumber, int round) {
        return db.sql(
                        "select person_id from collective_bargaining_coordination where case_number = :case and round = :round")
                .param("case", caseNumber)
                .param("round", round)
                .query(String.class)
                .optional();
    }
}
