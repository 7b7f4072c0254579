package org.unionhome.starselection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.PostClass;
import org.unionhome.starnomination.exchange.SheetView;

/** The ranking as the forms of panel, union chair and Party committee show it, with the reason for each place. */
@Component
class RankingValues {

    private final Shortlist shortlist;
    private final PanelDesk panel;
    private final SelectionWords words;

    RankingValues(Shortlist shortlist, PanelDesk panel, SelectionWords words) {
        this.shortlist = shortlist;
        this.panel = panel;
        this.words = words;
    }

    /** The panel sees what the rules would give, every judge's sheet, and a row for each that was flagged. */
    void panel(Map<String, Object> values, StarSelection selection) {
        List<Ranked> preview = shortlist.preview(selection);
        ranking(values, selection, preview);
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        values.put(
                "sheets",
                preview.stream()
                        .map(ranked -> nominees.get(ranked.nomination()))
                        .flatMap(nominee -> PanelDesk.latest(nominee).stream().map(sheet -> row(nominee, sheet)))
                        .toList());
        values.put(
                "flags",
                panel.flags(selection.caseNumber()).stream()
                        .map(flag -> Map.of("about", flag.about()))
                        .toList());
        values.put("nominationOptions", options(preview, nominees));
        values.put("panelOptions", panel.options());
        values.put("reasonText", selection.reason());
    }

    private Map<String, Object> row(CohortNominee nominee, SheetView sheet) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nomination", nominee.number());
        row.put("judge", words.name(sheet.judgeId()));
        row.put("total", sheet.recused() ? words.text("text.recused") : plain(sheet.total()));
        row.put("remark", remark(sheet));
        return row;
    }

    private String remark(SheetView sheet) {
        if (sheet.outlier()) {
            return words.text("text.outlier");
        }
        return sheet.reason() == null ? "" : sheet.reason();
    }

    void shortlist(Map<String, Object> values, StarSelection selection) {
        ranking(values, selection, selection.ranking());
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        values.put(
                "chosenText",
                words.text(
                        "text.chosen",
                        Shortlist.chosen(selection).size(),
                        selection.plan().quota()));
        values.put("nominationOptions", options(Shortlist.chosen(selection), nominees));
        values.put("reasonText", selection.reason());
        values.put(
                "flagsText",
                String.join(
                        "\n",
                        selection.flags().stream()
                                .map(flag ->
                                        flag.nomination() + " / " + words.name(flag.judgeId()) + ": " + flag.word())
                                .toList()));
    }

    private void ranking(Map<String, Object> values, StarSelection selection, List<Ranked> ranking) {
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        values.put(
                "ranking",
                ranking.stream()
                        .map(ranked -> row(ranked, nominees.get(ranked.nomination())))
                        .toList());
        values.put("sharesText", shares(ranking));
    }

    private Map<String, Object> row(Ranked ranked, CohortNominee nominee) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rank", ranked.rank());
        row.put("nominee", ranked.nomination() + " " + words.name(nominee.personId()));
        row.put(
                "unit",
                words.unit(ranked.branchCode()) + " · " + words.text("postClass." + ranked.postClass()) + " · "
                        + words.text("text.placeInBranch", ranked.placeInBranch()));
        row.put("panel", plain(nominee.panel()));
        row.put("democratic", plain(nominee.democratic()));
        row.put("total", plain(ranked.total()));
        row.put("level", words.level(ranked.level()));
        row.put("why", why(ranked));
        return row;
    }

    /** How somebody came to be chosen, or why not; each swap names the other one. */
    String why(Ranked ranked) {
        String said =
                ranked.chosen() ? words.text("way." + ranked.way()) : words.text("outcome.rank." + ranked.outcome());
        String moved = ranked.movedUp() ? words.text("text.movedUp") : "";
        String swap = ranked.counterpart() == null ? "" : words.text("text.swap", ranked.counterpart());
        return said + moved + swap;
    }

    /** The shares of those chosen against what the rules ask, and in words where nobody is there to mend it. */
    String shares(List<Ranked> ranking) {
        List<Ranked> chosen = ranking.stream().filter(Ranked::chosen).toList();
        Shares shares = shortlist.shares();
        int frontline = count(chosen, PostClass.FRONTLINE);
        int managers = count(chosen, PostClass.MANAGER);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "text.shares",
                percent(frontline, chosen.size()),
                percent(shares.frontline()),
                percent(managers, chosen.size()),
                percent(shares.managers())));
        boolean kept =
                frontline >= shares.frontlineNeeded(chosen.size()) && managers <= shares.managersAllowed(chosen.size());
        if (!kept) {
            sentences.add(words.text("text.sharesUnmet"));
        }
        return String.join(" ", sentences);
    }

    static int count(List<Ranked> chosen, PostClass kind) {
        return (int)
                chosen.stream().filter(ranked -> ranked.postClass() == kind).count();
    }

    static String percent(int part, int whole) {
        return whole == 0
                ? "–"
                : percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }

    static String percent(BigDecimal part) {
        return part.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private List<Map<String, Object>> options(List<Ranked> ranking, Map<String, CohortNominee> nominees) {
        List<Map<String, Object>> options = new ArrayList<>();
        ranking.forEach(ranked -> options.add(Map.of(
                "value",
                ranked.nomination(),
                "label",
                ranked.nomination() + " "
                        + words.name(nominees.get(ranked.nomination()).personId()))));
        return options;
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
