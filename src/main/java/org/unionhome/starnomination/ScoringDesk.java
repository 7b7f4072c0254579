package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.form.ScoreNomination;

/** Takes in the judges' sheets. */
@Component
class ScoringDesk {

    private final StarNominations nominations;
    private final JudgeCalls calls;
    private final CohortBook cohorts;
    private final People people;
    private final Clock clock;

    ScoringDesk(StarNominations nominations, JudgeCalls calls, CohortBook cohorts, People people, Clock clock) {
        this.nominations = nominations;
        this.calls = calls;
        this.cohorts = cohorts;
        this.people = people;
        this.clock = clock;
    }

    /** @param inPerson whether the task waited for this judge by name; it passes to an officer when the judge has left */
    void answer(String caseNumber, ScoreNomination form, String actor, boolean inPerson) {
        if (!inPerson) {
            standAsideForTheOneWhoLeft(caseNumber, form);
        } else if (form.outcome() == ScoreNomination.Outcome.RECUSED) {
            requireThat(form.recusalReason() != null, "reasonNeeded");
            nominations.change(
                    caseNumber,
                    nomination ->
                            nomination.answered(actor, sheet -> sheet.recused(Recusal.DECLARED, form.recusalReason())));
        } else {
            score(caseNumber, form, actor);
        }
    }

    private void score(String caseNumber, ScoreNomination form, String judge) {
        requireThat(form.complete(), "pointsMissing");
        Points points = new Points(form.skill(), form.performance(), form.safety(), form.innovation());
        nominations.change(caseNumber, nomination -> {
            requireThat(points.fit(cohorts.of(nomination).weights()), "tooManyPoints");
            nomination.answered(judge, sheet -> sheet.scored(points, form.remark(), LocalDate.now(clock)));
        });
    }

    /** Nobody scores in another's place. */
    private void standAsideForTheOneWhoLeft(String caseNumber, ScoreNomination form) {
        requireThat(form.outcome() == ScoreNomination.Outcome.RECUSED, "judgeLeft");
        StarNomination nomination = nominations.require(caseNumber);
        String gone = nomination.panel().ofPass().stream()
                .filter(Sheet::isPending)
                .map(Sheet::judgeId)
                .filter(judge -> people.find(judge).filter(Person::active).isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal("star-nomination.refusal.noSheet"));
        nominations.change(
                caseNumber, each -> each.answered(gone, sheet -> sheet.recused(Recusal.LEFT, form.recusalReason())));
    }

    void appoint(String caseNumber, String judge) {
        calls.appoint(nominations.require(caseNumber), judge);
    }

    private static void requireThat(boolean holds, String refusal) {
        if (!holds) {
            throw new Refusal("star-nomination.refusal." + refusal);
        }
    }
}
