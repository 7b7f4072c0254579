package org.unionhome.starnomination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;

/** What the case page shows of a nomination, to each as far as they may read. */
@Component
class NominationPageFacts {

    private final NominationReaders readers;
    private final NominationValues values;
    private final NomineeViews views;
    private final CohortBook cohorts;
    private final NominationWords words;

    NominationPageFacts(
            NominationReaders readers,
            NominationValues values,
            NomineeViews views,
            CohortBook cohorts,
            NominationWords words) {
        this.readers = readers;
        this.values = values;
        this.views = views;
        this.cohorts = cohorts;
        this.words = words;
    }

    List<Fact> of(StarNomination nomination, Viewer viewer) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "cohort", cohorts.of(nomination).name());
        if (!readers.isBlind(nomination, viewer)) {
            nomination(facts, nomination);
            if (readers.readsRecord(nomination, viewer)) {
                record(facts, nomination);
                result(facts, nomination);
            }
        }
        sheets(facts, nomination, viewer);
        return facts;
    }

    private void nomination(List<Fact> facts, StarNomination nomination) {
        Candidacy candidacy = nomination.candidacy();
        add(facts, "nominee", words.name(candidacy.nomineeId()));
        add(facts, "unit", words.unit(candidacy.unitCode()));
        add(facts, "kind", words.word("kind", candidacy.kind()));
        add(facts, "nominator", words.name(candidacy.nominatorId()));
    }

    private void record(List<Fact> facts, StarNomination nomination) {
        Verification found = nomination.verification();
        add(facts, "summary", nomination.candidacy().summary());
        add(
                facts,
                "achievements",
                nomination.achievements().stream()
                        .map(each -> each.happenedOn() + " " + each.title())
                        .collect(Collectors.joining("\n")));
        add(facts, "branchOrder", nomination.branchOrder());
        add(facts, "record", found.postClass() == null ? null : values.record(found));
        add(
                facts,
                "vetoes",
                nomination.vetoes().stream()
                        .map(reason -> words.word("veto", reason))
                        .collect(Collectors.joining("\n")));
        Ending ending = nomination.ending();
        if (ending != null) {
            add(facts, "reason", words.word("reason", ending.reason()));
            add(facts, "reasonText", ending.reasonText());
        }
    }

    /** Before the cohort has closed the scoring nothing is final: a second pass may still be asked for. */
    private void result(List<Fact> facts, StarNomination nomination) {
        Score score = nomination.score();
        if (score == null
                || !readers.isClosed(nomination) && !nomination.state().isEnd()) {
            return;
        }
        add(facts, "democratic", words.points(nomination.democratic()));
        add(facts, "panel", words.points(score.mean()));
        add(facts, "total", words.points(score.total()));
        add(facts, "level", score.level() == 0 ? words.text("noStar") : words.text("stars", score.level()));
        Panel panel = nomination.panel();
        long recused = panel.ofPass().stream().filter(Sheet::stoodAside).count();
        add(facts, "judges", words.text("judges", panel.counted().size(), recused));
        Award award = nomination.award();
        if (award != null) {
            add(facts, "rank", award.ranked());
            add(facts, "term", award.fromDay() == null ? null : values.term(nomination));
        }
    }

    private void sheets(List<Fact> facts, StarNomination nomination, Viewer viewer) {
        List<Sheet> sheets = readers.sheets(nomination, viewer);
        add(facts, "sheets", sheets.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Sheet sheet) {
        String what = sheet.recusal() != null
                ? views.reason(sheet)
                : words.text(
                        "points",
                        words.points(sheet.total()),
                        words.points(sheet.skill()),
                        words.points(sheet.performance()),
                        words.points(sheet.safety()),
                        words.points(sheet.innovation()));
        return words.text("sheet", sheet.pass(), words.name(sheet.judgeId()), what);
    }

    private static void add(List<Fact> facts, String key, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.add(new Fact("star-nomination.fact." + key, value.toString()));
        }
    }
}
