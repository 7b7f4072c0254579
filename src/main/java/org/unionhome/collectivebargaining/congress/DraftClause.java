package org.unionhome.collectivebargaining.congress;

import java.math.BigDecimal;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.table.Measure;

/** A clause of a draft, as it was agreed when the draft was made. */
public record DraftClause(
        int number, Topic topic, String title, String text, Measure measure, BigDecimal amount, PayGroup payGroup) {}
