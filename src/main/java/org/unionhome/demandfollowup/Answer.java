package org.unionhome.demandfollowup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Grade;

/** A reply: what it promises, in words, for which day, and with which money. */
record Answer(Grade grade, String text, LocalDate plannedOn, BigDecimal budgetCny) {

    /** A plan has a day, and the day is still to come. */
    void requirePlan(LocalDate notBefore) {
        if (grade == null || text == null) {
            throw new Refusal("demand-follow-up.refusal.replyNeeded");
        }
        if (grade == Grade.B && (plannedOn == null || !plannedOn.isAfter(notBefore))) {
            throw new Refusal("demand-follow-up.refusal.planNeeded");
        }
    }
}
