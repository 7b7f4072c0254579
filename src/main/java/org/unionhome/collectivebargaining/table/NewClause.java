package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.Effect;
import org.unionhome.collectivebargaining.cost.PayGroup;

/** A clause before it has a number. */
record NewClause(
        Topic topic,
        String title,
        String wording,
        String priorText,
        BigDecimal priorAmount,
        Measure measure,
        PayGroup payGroup,
        Effect effect,
        Bound floorBound,
        String floorRule) {

    /** One that a side brings to the table: nothing was agreed before, and no law is known for it. */
    static NewClause of(Topic topic, String title, Measure measure, PayGroup group, Effect effect) {
        return new NewClause(topic, title, null, null, null, measure, group, effect, Bound.AT_LEAST, null);
    }

    /** The clause of a contract that is renewed or changed. */
    static NewClause again(Clause old) {
        return new NewClause(
                old.topic(),
                old.title(),
                old.wording(),
                old.agreedText(),
                old.agreedAmount(),
                old.measure(),
                old.payGroup(),
                old.effect(),
                old.floorBound(),
                old.floorRule());
    }
}
