package org.unionhome.starnomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.CohortTerms;

/**
 * Who sits on the panel of a nomination: first all judges of the cohort, in a second pass those who scored in the one before. Whoever
 * must stand aside is written down with the reason; alternates take their places, in their order, until there are enough.
 */
@Component
class JudgeCalls {

    private static final String SHEETS_AT_LEAST = "star-nomination.sheetsAtLeast";
    private static final String PANEL = "reviewPanel";

    private final StarNominations nominations;
    private final JudgeRecusals recusals;
    private final CohortBook cohorts;
    private final People people;
    private final Rules rules;

    JudgeCalls(StarNominations nominations, JudgeRecusals recusals, CohortBook cohorts, People people, Rules rules) {
        this.nominations = nominations;
        this.recusals = recusals;
        this.cohorts = cohorts;
        this.people = people;
        this.rules = rules;
    }

    void call(String caseNumber) {
        nominations.change(caseNumber, nomination -> {
            CohortTerms terms = cohorts.of(nomination);
            Map<String, Recusal> recused = recusals.of(nomination);
            if (nomination.panel().ofPass().isEmpty()) {
                first(nomination, terms).forEach(judge -> seat(nomination, judge, recused));
            }
            for (String alternate : terms.alternates()) {
                if (nomination.panel().seated() < atLeast() && isUnused(nomination, alternate)) {
                    seat(nomination, alternate, recused);
                }
            }
        });
    }

    private static List<String> first(StarNomination nomination, CohortTerms terms) {
        Panel panel = nomination.panel();
        return panel.pass() == 1
                ? terms.judges()
                : new Panel(panel.sheets(), panel.pass() - 1)
                        .counted().stream().map(Sheet::judgeId).toList();
    }

    private void seat(StarNomination nomination, String judge, Map<String, Recusal> recused) {
        Sheet sheet = Sheet.called(nomination.panel().pass(), judge);
        nomination.seat(
                recusals.of(judge, recused).map(why -> sheet.recused(why, null)).orElse(sheet));
    }

    private static boolean isUnused(StarNomination nomination, String judge) {
        return !nomination.panel().isCalled(judge) && !nomination.panel().stoodAside(judge);
    }

    int missing(StarNomination nomination) {
        return Math.max(0, atLeast() - nomination.panel().counted().size());
    }

    /** Whether somebody on the list of alternates could still be called. */
    boolean isAlternateLeft(StarNomination nomination) {
        Map<String, Recusal> recused = recusals.of(nomination);
        return cohorts.of(nomination).alternates().stream()
                .anyMatch(judge -> isUnused(nomination, judge)
                        && recusals.of(judge, recused).isEmpty());
    }

    /** Whom the union chair may name: members of the review panel first, then everybody else who need not stand aside. */
    List<Person> eligible(StarNomination nomination) {
        Map<String, Recusal> recused = recusals.of(nomination);
        String company = people.path(nomination.candidacy().unitCode()).stream()
                .reduce((lower, upper) -> upper)
                .orElseThrow()
                .code();
        return Stream.concat(people.holders(PANEL).stream(), people.under(company).stream())
                .distinct()
                .filter(person -> !recused.containsKey(person.id()) && isUnused(nomination, person.id()))
                .toList();
    }

    /** @throws Refusal when this person must stand aside or has been asked already */
    void appoint(StarNomination nomination, String judge) {
        Optional<Recusal> why = recusals.of(judge, recusals.of(nomination));
        if (why.isPresent() || !isUnused(nomination, judge)) {
            throw new Refusal("star-nomination.refusal.judgeMayNot");
        }
        nominations.change(
                nomination.caseNumber(),
                each -> each.seat(Sheet.called(each.panel().pass(), judge)));
    }

    private int atLeast() {
        return rules.value(SHEETS_AT_LEAST).intValueExact();
    }
}
