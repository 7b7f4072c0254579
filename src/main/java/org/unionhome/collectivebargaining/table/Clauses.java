package org.unionhome.collectivebargaining.table;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.Side;

/** Stores clauses. Whoever changes one holds the lock of the case. */
@Repository
class Clauses {

    private final JdbcClient db;

    Clauses(JdbcClient db) {
        this.db = db;
    }

    /** Without their floors, which {@link LegalFloors} knows. */
    List<Clause> of(String bargaining) {
        return db.sql(
                        "select *, null::numeric as floor_amount from collective_bargaining_clause where bargaining = :bargaining order by number")
                .param("bargaining", bargaining)
                .query(Clause.class)
                .list();
    }

    /** @throws Refusal when the table has no such clause */
    Clause require(String bargaining, int number) {
        return of(bargaining).stream()
                .filter(clause -> clause.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.noClause"));
    }

    int nextNumber(String bargaining) {
        return db.sql(
                        "select coalesce(max(number), 0) + 1 from collective_bargaining_clause where bargaining = :bargaining")
                .param("bargaining", bargaining)
                .query(Integer.class)
                .single();
    }

    void add(String bargaining, int number, NewClause clause) {
        db.sql("""
                        insert into collective_bargaining_clause (bargaining, number, topic, title, wording, prior_text, prior_amount,
                            measure, pay_group, effect, floor_bound, floor_rule, state)
                        values (:bargaining, :number, :topic, :title, :wording, :priorText, :priorAmount, :measure, :payGroup, :effect,
                            :floorBound, :floorRule, 'OPEN')""")
                .param("bargaining", bargaining)
                .param("number", number)
                .param("topic", clause.topic().name())
                .param("title", clause.title())
                .param("wording", clause.wording())
                .param("priorText", clause.priorText())
                .param("priorAmount", clause.priorAmount())
                .param("measure", clause.measure().name())
                .param("payGroup", clause.payGroup().name())
                .param("effect", clause.effect().name())
                .param("floorBound", clause.floorBound().name())
                .param("floorRule", clause.floorRule())
                .update();
    }

    void accepted(Clause clause, Position position) {
        db.sql("""
                        update collective_bargaining_clause set state = 'TENTATIVE', settled_round = :round, position = :position,
                            agreed_text = :text, agreed_amount = :amount, drop_asked_by = null
                        where bargaining = :bargaining and number = :number""")
                .param("round", position.round())
                .param("position", position.id())
                .param("text", position.text())
                .param("amount", position.amount())
                .param("bargaining", clause.bargaining())
                .param("number", clause.number())
                .update();
    }

    void dropAsked(Clause clause, Side by) {
        db.sql(
                        "update collective_bargaining_clause set drop_asked_by = :side where bargaining = :bargaining and number = :number")
                .param("side", by == null ? null : by.name())
                .param("bargaining", clause.bargaining())
                .param("number", clause.number())
                .update();
    }

    void dropped(Clause clause, int round) {
        db.sql("""
                        update collective_bargaining_clause set state = 'DROPPED', settled_round = :round, drop_asked_by = null
                        where bargaining = :bargaining and number = :number""")
                .param("round", round)
                .param("bargaining", clause.bargaining())
                .param("number", clause.number())
                .update();
    }

    /** Open again, as if nothing had been settled. */
    void takenBack(String bargaining, List<Integer> numbers) {
        db.sql("""
                        update collective_bargaining_clause set state = 'OPEN', confirmed = false, settled_round = null, position = null,
                            agreed_text = null, agreed_amount = null, drop_asked_by = null
                        where bargaining = :bargaining and number = any(:numbers)""")
                .param("bargaining", bargaining)
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    /** @return how many clauses are settled for good by this */
    int confirmAll(String bargaining) {
        return db.sql("""
                        update collective_bargaining_clause set confirmed = true,
                            state = case state when 'TENTATIVE' then 'AGREED' else state end
                        where bargaining = :bargaining and state in ('TENTATIVE', 'DROPPED') and not confirmed""").param("bargaining", bargaining).update();
    }

    /** Nothing that was said so far can be accepted any more. */
    void reopened(String bargaining, List<Integer> numbers, String reason) {
        takenBack(bargaining, numbers);
        db.sql("""
                        update collective_bargaining_clause c set reopened_reason = :reason, fresh_after = coalesce((select max(id)
                            from collective_bargaining_position p where p.bargaining = c.bargaining and p.clause = c.number), 0)
                        where bargaining = :bargaining and number = any(:numbers)""")
                .param("reason", reason)
                .param("bargaining", bargaining)
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }
}
