package org.unionhome.demandfollowup.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionhome.portal.CsvDownload;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** The list as a table for a spreadsheet: what the filter finds, with no more about anybody than the page shows. */
@RestController
class ExportEndpoint {

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "raiser",
            "unit",
            "category",
            "owner",
            "state",
            "ladder",
            "raisedOn",
            "promisedOn",
            "settledOn",
            "percent",
            "rating",
            "seconds");

    private final ExportReader reader;
    private final Cards cards;
    private final PageWords words;
    private final Moments moments;

    ExportEndpoint(ExportReader reader, Cards cards, PageWords words, Moments moments) {
        this.reader = reader;
        this.cards = cards;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/board/export.csv")
    void export(@RequestParam Map<String, String> parameters, HttpServletResponse response) throws IOException {
        CsvDownload file = CsvDownload.begin(
                response,
                words.say("demand-follow-up.board.export.file", moments.today()),
                COLUMNS.stream()
                        .map(column -> words.say("demand-follow-up.board.export." + column))
                        .toList());
        reader.each(BoardFilter.of(parameters), row -> print(file, row));
        file.end();
    }

    private void print(CsvDownload file, BoardRow row) {
        Cards.Card card = cards.of(row);
        Stream<Object> cells = Stream.of(
                card.number(),
                card.title(),
                card.raiser(),
                card.unit(),
                card.category(),
                row.owner() == null ? "" : row.owner(),
                card.state(),
                words.say("demand-follow-up.board.ladder." + row.ladder()),
                row.raisedOn(),
                row.promisedOn() == null ? "" : row.promisedOn(),
                row.settledOn() == null ? "" : row.settledOn(),
                row.percent(),
                card.rating() == null ? "" : card.rating(),
                row.seconds());
        try {
            file.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
