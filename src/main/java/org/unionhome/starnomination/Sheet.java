package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/** A judge's place on the panel of one nomination in one pass: called, then scored or recused. */
@Table("star_nomination_sheet")
record Sheet(
        int pass,
        String judgeId,
        BigDecimal skill,
        BigDecimal performance,
        BigDecimal safety,
        BigDecimal innovation,
        String remark,
        Recusal recusal,
        String recusalText,
        boolean outlier,
        LocalDate scoredOn) {

    static Sheet called(int pass, String judge) {
        return new Sheet(pass, judge, null, null, null, null, null, null, null, false, null);
    }

    Sheet scored(Points points, String words, LocalDate day) {
        return new Sheet(
                pass,
                judgeId,
                points.skill(),
                points.performance(),
                points.safety(),
                points.innovation(),
                words,
                null,
                null,
                false,
                day);
    }

    Sheet recused(Recusal why, String words) {
        return new Sheet(pass, judgeId, null, null, null, null, null, why, words, false, null);
    }

    Sheet flagged(boolean far) {
        return new Sheet(
                pass, judgeId, skill, performance, safety, innovation, remark, recusal, recusalText, far, scoredOn);
    }

    boolean isOf(int otherPass, String judge) {
        return pass == otherPass && judgeId.equals(judge);
    }

    boolean isPending() {
        return scoredOn == null && recusal == null;
    }

    /** Without a score, and not because nobody answered. */
    boolean stoodAside() {
        return recusal != null && recusal != Recusal.ABSENT;
    }

    boolean isCounted() {
        return scoredOn != null;
    }

    /** Null before it is scored. */
    BigDecimal total() {
        return isCounted() ? skill.add(performance).add(safety).add(innovation) : null;
    }
}
