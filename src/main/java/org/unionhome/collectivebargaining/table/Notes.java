package org.unionhome.collectivebargaining.table;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** Each side's notes. They are read, written and removed with a seat in hand; no ledger knows of them. */
@Service
@Transactional
public class Notes {

    private static final int LONGEST = 1000;

    private final JdbcClient db;
    private final Clock clock;
    private final Cases cases;
    private final TableCases bargainings;
    private final Clauses clauses;

    Notes(JdbcClient db, Clock clock, Cases cases, TableCases bargainings, Clauses clauses) {
        this.db = db;
        this.clock = clock;
        this.cases = cases;
        this.bargainings = bargainings;
        this.clauses = clauses;
    }

    /** The notes of the seat's own side, oldest first. */
    @Transactional(readOnly = true)
    public List<Note> of(Seat seat) {
        return db.sql("select id, bargaining, clause, side, text, author, written_at from collective_bargaining_note"
                        + " where bargaining = :bargaining and side = :side order by id")
                .param("bargaining", seat.caseNumber())
                .param("side", seat.side().name())
                .query(Note.class)
                .list();
    }

    /** @param clause null for the whole table */
    public void write(Seat seat, Integer clause, String text) {
        cases.lock(seat.caseNumber());
        bargainings.requireBeforeDraft(seat.caseNumber());
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new Refusal("collective-bargaining.refusal.noteText", LONGEST);
        }
        if (clause != null) {
            clauses.require(seat.caseNumber(), clause);
        }
        db.sql("insert into collective_bargaining_note (bargaining, clause, side, text, author, written_at)"
                        + " values (:bargaining, :clause, :side, :text, :author, :now)")
                .param("bargaining", seat.caseNumber())
                .param("clause", clause)
                .param("side", seat.side().name())
                .param("text", written)
                .param("author", seat.personId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Removes a note of one's own; others' stay, and those of the other side are not there. */
    public void remove(Seat seat, long id) {
        int removed = db.sql("delete from collective_bargaining_note where id = :id and bargaining = :bargaining"
                        + " and side = :side and author = :author")
                .param("id", id)
                .param("bargaining", seat.caseNumber())
                .param("side", seat.side().name())
                .param("author", seat.personId())
                .update();
        if (removed == 0) {
            throw new Refusal("cases.refusal.unknownCase");
        }
    }
}
