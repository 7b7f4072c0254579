package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.SheetView;

/** A nomination as its cohort reads it. */
@Component
class NomineeViews {

    private final People people;
    private final NominationWords words;

    NomineeViews(People people, NominationWords words) {
        this.people = people;
        this.words = words;
    }

    CohortNominee of(StarNomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        Score score = nomination.score();
        return new CohortNominee(
                nomination.caseNumber(),
                candidacy.nomineeId(),
                candidacy.branchCode(),
                nomination.state().name(),
                nomination.branchOrder(),
                nomination.verification().postClass(),
                people.find(candidacy.nomineeId()).map(Person::hiredOn).orElse(null),
                part(score, Score::meanPerformance),
                part(score, Score::meanSkill),
                part(score, Score::mean),
                nomination.democratic(),
                part(score, Score::total),
                score == null ? null : score.level(),
                candidacy.currentStar(),
                sheets(nomination),
                score != null && score.outlier());
    }

    private static BigDecimal part(Score score, Function<Score, BigDecimal> part) {
        return score == null ? null : part.apply(score);
    }

    /** Those that were scored or recused, of every pass; who has still to score is no sheet yet. */
    List<SheetView> sheets(StarNomination nomination) {
        return nomination.panel().sheets().stream()
                .filter(sheet -> !sheet.isPending())
                .map(sheet -> new SheetView(
                        sheet.judgeId(),
                        sheet.pass(),
                        sheet.total(),
                        sheet.recusal() != null,
                        reason(sheet),
                        sheet.outlier()))
                .toList();
    }

    /** Why a judge stood aside, in words; null for one who scored. */
    String reason(Sheet sheet) {
        if (sheet.recusal() == null) {
            return null;
        }
        String why = words.word("recusal", sheet.recusal());
        return sheet.recusalText() == null ? why : why + "：" + sheet.recusalText();
    }
}
