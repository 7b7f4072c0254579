package org.unionhome.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table that a browser saves as a file and a spreadsheet opens: read as Chinese, and without running any cell as a formula. */
public final class CsvDownload {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // without it Excel reads Chinese as something else
    /** The full-width ones too: some spreadsheets take them for the others. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CSVPrinter csv;

    private CsvDownload(CSVPrinter csv) {
        this.csv = csv;
    }

    /** Begins the file with its name and its head. */
    public static CsvDownload begin(HttpServletResponse response, String fileName, List<String> head)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        CsvDownload file = new CsvDownload(new CSVPrinter(out, CSVFormat.EXCEL));
        file.csv.printRecord(head);
        return file;
    }

    public void row(Stream<?> cells) throws IOException {
        csv.printRecord(cells.map(CsvDownload::harmless).toList());
    }

    public void end() throws IOException {
        csv.flush();
    }

    /** A text that begins like a formula would be run by the spreadsheet of whoever opens the file. */
    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
