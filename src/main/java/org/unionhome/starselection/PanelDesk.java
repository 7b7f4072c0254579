package org.unionhome.starselection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.SheetView;
import org.unionhome.starselection.form.HoldPanelMeeting;

/** The panel meeting: it says a word about each judge who was far from the others, or has nominations scored again. */
@Component
class PanelDesk {

    /** A sheet that was flagged: {@code about} is how the form names it, in words that both languages share. */
    record Flag(String nomination, String judgeId, String about) {}

    private final StarSelections selections;
    private final CohortNominations nominations;
    private final SelectionWords words;
    private final People people;

    PanelDesk(StarSelections selections, CohortNominations nominations, SelectionWords words, People people) {
        this.selections = selections;
        this.nominations = nominations;
        this.words = words;
        this.people = people;
    }

    /** Nominations that stand before the panel. */
    List<CohortNominee> scored(String cohort) {
        return nominations.of(cohort).stream()
                .filter(nominee -> nominee.state().equals(Shortlist.SCORED))
                .toList();
    }

    /** The flagged sheets of each nomination's latest pass. */
    List<Flag> flags(String cohort) {
        List<Flag> flags = new ArrayList<>();
        for (CohortNominee nominee : scored(cohort)) {
            latest(nominee).stream()
                    .filter(SheetView::outlier)
                    .forEach(sheet -> flags.add(new Flag(nominee.number(), sheet.judgeId(), about(nominee, sheet))));
        }
        return flags;
    }

    private String about(CohortNominee nominee, SheetView sheet) {
        return nominee.number() + " / " + words.name(sheet.judgeId()) + " / "
                + sheet.total().toPlainString();
    }

    static List<SheetView> latest(CohortNominee nominee) {
        int pass = nominee.sheets().stream().mapToInt(SheetView::pass).max().orElse(0);
        return nominee.sheets().stream()
                .filter(sheet -> sheet.pass() == pass)
                .sorted(Comparator.comparing(SheetView::judgeId))
                .toList();
    }

    /** Records who was there. @throws Refusal when somebody is not of the panel, or stands in the cohort */
    void met(String cohort, List<String> attended) {
        List<String> stand =
                scored(cohort).stream().map(CohortNominee::personId).toList();
        List<String> may = people.holders("reviewPanel").stream()
                .map(Person::id)
                .filter(id -> !stand.contains(id))
                .toList();
        if (!may.containsAll(attended)) {
            throw new Refusal("star-selection.refusal.attendedOfPanel");
        }
        selections.change(
                cohort,
                selection -> selection.met(
                        attended.stream().distinct().map(Attendance::new).toList()));
    }

    /** @throws Refusal when a flag has no word */
    void confirm(String cohort, HoldPanelMeeting form) {
        Map<String, String> said = new HashMap<>();
        if (form.flags() != null) {
            form.flags().forEach(flag -> said.put(flag.about(), flag.word()));
        }
        List<JudgeFlag> all = flags(cohort).stream()
                .map(flag -> {
                    String word = said.get(flag.about());
                    if (word == null) {
                        throw new Refusal("star-selection.refusal.flagNeedsWord", flag.about());
                    }
                    return new JudgeFlag(flag.nomination(), flag.judgeId(), word);
                })
                .toList();
        selections.change(cohort, selection -> selection.confirmed(all));
    }

    List<Map<String, String>> options() {
        return people.holders("reviewPanel").stream()
                .map(person -> Map.of("value", person.id(), "label", person.name()))
                .toList();
    }

    /** @throws Refusal when it names none, or one that is not before the panel, or gives no reason */
    void rescore(String cohort, HoldPanelMeeting form) {
        List<String> known = scored(cohort).stream().map(CohortNominee::number).toList();
        if (form.rescored() == null || form.rescored().isEmpty() || !known.containsAll(form.rescored())) {
            throw new Refusal("star-selection.refusal.rescoreWhom");
        }
        if (form.comment() == null) {
            throw new Refusal("star-selection.refusal.reasonNeeded");
        }
        selections.change(cohort, StarSelection::rescored);
        form.rescored().stream().distinct().forEach(number -> nominations.rescore(number, form.comment()));
    }
}
