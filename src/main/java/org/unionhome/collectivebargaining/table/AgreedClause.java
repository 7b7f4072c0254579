package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;

/** A clause on which the sides agree, as it goes into the contract. */
public record AgreedClause(
        int number, Topic topic, String title, String text, BigDecimal amount, Measure measure, PayGroup payGroup) {}
