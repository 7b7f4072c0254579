package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Side;

/** Stores positions. What is only drafted is never read without its side. */
@Repository
class Positions {

    private static final String COLUMNS =
            "select id, bargaining, clause, round, side, kind, text, amount, cost, reason,"
                    + " package as package_id, state, written_by, written_at, tabled_by, tabled_at from collective_bargaining_position ";

    private final JdbcClient db;
    private final Clock clock;

    Positions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What both sides know: what lies on the table, and what was taken off it, in the order in which it was said. */
    List<Position> shared(String bargaining) {
        return db.sql(COLUMNS + "where bargaining = :bargaining and state <> 'DRAFT' order by tabled_at, id")
                .param("bargaining", bargaining)
                .query(Position.class)
                .list();
    }

    /** A side's drafts, for that side only. */
    List<Position> drafts(String bargaining, Side side) {
        return db.sql(COLUMNS + "where bargaining = :bargaining and side = :side and state = 'DRAFT' order by clause")
                .param("bargaining", bargaining)
                .param("side", side.name())
                .query(Position.class)
                .list();
    }

    Optional<Position> draft(String bargaining, int clause, Side side) {
        return drafts(bargaining, side).stream()
                .filter(draft -> draft.clause() == clause)
                .findFirst();
    }

    /** Writes the side's draft for a clause, over an earlier one. */
    void saveDraft(Position draft) {
        db.sql("""
                        insert into collective_bargaining_position (bargaining, clause, round, side, kind, text, amount, cost, reason,
                            state, written_by, written_at)
                        values (:bargaining, :clause, :round, :side, :kind, :text, :amount, :cost, :reason, 'DRAFT', :by, :now)
                        on conflict (bargaining, clause, side) where state = 'DRAFT' do update set round = excluded.round,
                            kind = excluded.kind, text = excluded.text, amount = excluded.amount, cost = excluded.cost,
                            reason = excluded.reason, written_by = excluded.written_by, written_at = excluded.written_at""")
                .param("bargaining", draft.bargaining())
                .param("clause", draft.clause())
                .param("round", draft.round())
                .param("side", draft.side().name())
                .param("kind", draft.kind().name())
                .param("text", draft.text())
                .param("amount", draft.amount())
                .param("cost", draft.cost())
                .param("reason", draft.reason())
                .param("by", draft.writtenBy())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Puts a new position on the table. Its number is later than any other: the order of numbers is the order of the talk. */
    long table(Position position, String by) {
        return db.sql("""
                        insert into collective_bargaining_position (bargaining, clause, round, side, kind, text, amount, cost, reason,
                            package, state, written_by, written_at, tabled_by, tabled_at)
                        values (:bargaining, :clause, :round, :side, :kind, :text, :amount, :cost, :reason, :package, 'TABLED', :writer,
                            :now, :by, :now) returning id""")
                .param("bargaining", position.bargaining())
                .param("clause", position.clause())
                .param("round", position.round())
                .param("side", position.side().name())
                .param("kind", position.kind().name())
                .param("text", position.text())
                .param("amount", position.amount())
                .param("cost", position.cost())
                .param("reason", position.reason())
                .param("package", position.packageId())
                .param("writer", position.writtenBy())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    void deleteDraft(String bargaining, int clause, Side side) {
        db.sql("delete from collective_bargaining_position where bargaining = :bargaining and clause = :clause"
                        + " and side = :side and state = 'DRAFT'")
                .param("bargaining", bargaining)
                .param("clause", clause)
                .param("side", side.name())
                .update();
    }

    void withdraw(long id) {
        db.sql("update collective_bargaining_position set state = 'WITHDRAWN' where id = :id")
                .param("id", id)
                .update();
    }

    /** Drafts that wait go on into the round that begins. */
    void moveDrafts(String bargaining, int round) {
        db.sql(
                        "update collective_bargaining_position set round = :round where bargaining = :bargaining and state = 'DRAFT'")
                .param("round", round)
                .param("bargaining", bargaining)
                .update();
    }

    /** A position in no table yet. */
    static Position of(Clause clause, int round, Side side, PositionKind kind, Wish wish, BigDecimal cost, String by) {
        return new Position(
                0,
                clause.bargaining(),
                clause.number(),
                round,
                side,
                kind,
                wish.text(),
                wish.amount(),
                cost,
                wish.reason(),
                wish.packageId(),
                PositionState.DRAFT,
                by,
                null,
                null,
                null);
    }
}
