package org.unionhome.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A letter or certificate on one A4 page or more: title, paragraphs, tables, and who signs it when. Used once. */
public final class Docx {

    /** What Word, WPS and LibreOffice on a Chinese desktop have, or replace by what looks alike. */
    private static final String HEADING = "SimHei";

    private static final String TEXT = "SimSun";
    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 14;
    private static final int TABLE_SIZE = 11;
    private static final int TWO_CHARACTERS = 2 * TEXT_SIZE * 20;
    private static final double LINE = 1.5;

    private final XWPFDocument document = new XWPFDocument();

    /** @param creator who issues it; @param created when, as its properties tell */
    public Docx(String creator, Instant created) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        BigInteger inch = BigInteger.valueOf(1440);
        margin.setTop(inch);
        margin.setBottom(inch);
        margin.setLeft(inch);
        margin.setRight(inch);
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator(clean(creator));
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
    }

    public Docx title(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(TITLE_SIZE * 20);
        XWPFRun run = run(paragraph, HEADING, TITLE_SIZE, text);
        run.setBold(true);
        document.getProperties().getCoreProperties().setTitle(clean(text));
        return this;
    }

    /** A paragraph that begins two characters in, as Chinese letters do. */
    public Docx paragraph(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        run(paragraph, TEXT, TEXT_SIZE, text);
        return this;
    }

    /** A line that stands at the margin: whom the letter is to. */
    public Docx line(String text) {
        run(paragraph(ParagraphAlignment.LEFT), TEXT, TEXT_SIZE, text);
        return this;
    }

    /** @param rows each with as many cells as there are headings */
    public Docx table(List<String> headings, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, headings.size());
        table.setWidth("100%");
        fill(table, 0, headings, HEADING);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != headings.size()) {
                throw new IllegalArgumentException("row " + i + " has not the cells of the headings");
            }
            fill(table, i + 1, rows.get(i), TEXT);
        }
        document.createParagraph();
        return this;
    }

    private static void fill(XWPFTable table, int row, List<String> cells, String font) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = table.getRow(row).getCell(i);
            run(cell.getParagraphs().get(0), font, TABLE_SIZE, cells.get(i));
        }
    }

    /** Who issues it and when, at the right of the foot. */
    public Docx signature(List<String> lines) {
        document.createParagraph().setSpacingBefore(TITLE_SIZE * 20);
        for (String line : lines) {
            run(paragraph(ParagraphAlignment.RIGHT), TEXT, TEXT_SIZE, line);
        }
        return this;
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBetween(LINE);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String font, int size, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, FontCharRange.ascii);
        run.setFontFamily(font, FontCharRange.hAnsi);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(size);
        String[] lines = clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /** Characters that XML cannot hold would make a file that no program opens. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The finished file; nothing can be added afterwards. */
    public byte[] bytes() {
        try (XWPFDocument closing = document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            closing.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
