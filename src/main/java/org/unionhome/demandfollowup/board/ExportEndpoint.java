package org.unionhome.demandfollowup.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** The list as a table for a spreadsheet: what the filter finds, with no more about anybody than the page shows. */
@RestController
class ExportEndpoint {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it Excel reads Chinese as something else
    /** The full-width ones too: some spreadsheets take them for the others. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

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
        String name = words.say("demand-follow-up.board.export.file", moments.today());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL);
        csv.printRecord(COLUMNS.stream()
                .map(column -> words.say("demand-follow-up.board.export." + column))
                .toList());
        reader.each(BoardFilter.of(parameters), row -> print(csv, row));
        csv.flush();
    }

    private void print(CSVPrinter csv, BoardRow row) {
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
            csv.printRecord(cells.map(ExportEndpoint::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that begins like a formula would be run by the spreadsheet of whoever opens the file. */
    static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
