package org.unionhome.demandfollowup.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.portal.PageWords;

/** Charts. Each is drawn from a table that stands below it, so that both always say the same. */
@Controller
class ChartPage {

    /** One table with its chart; the first column names the row, and the next {@code drawn} ones are drawn. */
    public record Chart(
            String id,
            String kind,
            int drawn,
            String title,
            String about,
            List<String> columns,
            List<List<String>> rows) {}

    private static final String KEY = "demand-follow-up.board.chart.";

    private final ChartReader reader;
    private final BoardChoices choices;
    private final PageWords words;

    ChartPage(ChartReader reader, BoardChoices choices, PageWords words) {
        this.reader = reader;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping("/board/charts")
    String charts(@RequestParam Map<String, String> parameters, Model model) {
        BoardFilter filter = BoardFilter.of(parameters);
        ChartReader.Charts charts = reader.of(filter);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices);
        model.addAttribute("charts", List.of(periods(charts), speeds(charts), ratings(charts)));
        return "processes/demand-follow-up/pages/charts";
    }

    private Chart periods(ChartReader.Charts charts) {
        List<List<String>> rows = charts.periods().stream()
                .map(each -> List.of(each.name(), String.valueOf(each.raised()), String.valueOf(each.settled())))
                .toList();
        return chart("periods", "bar", 2, List.of("period", "raised", "settled"), rows);
    }

    private Chart speeds(ChartReader.Charts charts) {
        List<List<String>> rows = charts.speeds().stream()
                .map(each ->
                        List.of(each.unit(), days(each.average()), days(each.median()), String.valueOf(each.settled())))
                .toList();
        return chart("speeds", "rows", 2, List.of("unit", "average", "median", "settledCount"), rows);
    }

    private Chart ratings(ChartReader.Charts charts) {
        List<List<String>> rows = new ArrayList<>();
        for (ChartReader.Rated each : charts.ratings()) {
            String name = each.points() == null ? "none" : String.valueOf(each.points());
            rows.add(List.of(words.say("demand-follow-up.board.rating." + name), String.valueOf(each.count())));
        }
        return chart("ratings", "rows", 1, List.of("rating", "count"), rows);
    }

    private Chart chart(String id, String kind, int drawn, List<String> columns, List<List<String>> rows) {
        return new Chart(
                id,
                kind,
                drawn,
                words.say(KEY + id),
                words.say(KEY + id + ".about"),
                columns.stream()
                        .map(column -> words.say(KEY + "column." + column))
                        .toList(),
                rows);
    }

    private static String days(double days) {
        return String.format(Locale.ROOT, "%.1f", days);
    }
}
