package org.unionhome.collectivebargaining.table;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.Side;

/** Stores packages. They exist only once they lie on the table. */
@Repository
class Packages {

    private static final String COLUMNS =
            "select id, bargaining, side, round, title, state, tabled_at from collective_bargaining_package ";

    private final JdbcClient db;
    private final Clock clock;

    Packages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    long add(String bargaining, Side side, int round, String title) {
        return db.sql("insert into collective_bargaining_package (bargaining, side, round, title, state, tabled_at)"
                        + " values (:bargaining, :side, :round, :title, 'TABLED', :now) returning id")
                .param("bargaining", bargaining)
                .param("side", side.name())
                .param("round", round)
                .param("title", title)
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    List<OfferPackage> of(String bargaining) {
        return db.sql(COLUMNS + "where bargaining = :bargaining order by id")
                .param("bargaining", bargaining)
                .query(OfferPackage.class)
                .list();
    }

    List<OfferPackage> tabled(String bargaining) {
        return of(bargaining).stream()
                .filter(bundle -> bundle.state() == PositionState.TABLED)
                .toList();
    }

    OfferPackage require(long id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(OfferPackage.class)
                .optional()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.noPackage"));
    }

    void withdraw(long id) {
        db.sql("update collective_bargaining_package set state = 'WITHDRAWN' where id = :id")
                .param("id", id)
                .update();
    }

    /** A package one of whose clauses was reopened can no longer be accepted as a whole. */
    void withdrawIfTouched(OfferPackage bundle, Collection<Integer> clauses) {
        db.sql("update collective_bargaining_package set state = 'WITHDRAWN' where id = :id and exists (select 1"
                        + " from collective_bargaining_position where package = :id and clause = any(:clauses))")
                .param("id", bundle.id())
                .param("clauses", clauses.toArray(Integer[]::new))
                .update();
    }

    /** The clause itself, or all that were accepted with it. */
    List<Integer> clausesSettledWith(Clause clause) {
        List<Integer> together = db.sql("""
                        select c.number from collective_bargaining_clause c join collective_bargaining_position p on p.id = c.position
                        where c.bargaining = :bargaining and not c.confirmed and p.package =
                            (select package from collective_bargaining_position where id = :position)
                        order by c.number""")
                .param("bargaining", clause.bargaining())
                .param("position", clause.position())
                .query(Integer.class)
                .list();
        return together.isEmpty() ? List.of(clause.number()) : together;
    }
}
