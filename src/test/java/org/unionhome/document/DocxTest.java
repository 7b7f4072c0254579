package org.unionhome.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;

/** What was written is read back from the file. */
class DocxTest {

    private static final Instant ISSUED = Instant.parse("2026-06-08T01:00:00Z");

    @Test
    void titleTextTableAndSignatureStandInTheFileInTheirOrder() throws IOException {
        byte[] file = new Docx("海盈盐业公司工会", ISSUED)
                .title("星级员工聘书")
                .line("林小禾同志：")
                .paragraph("经评审，聘任你为三星级员工。")
                .table(List.of("姓名", "星级"), List.of(List.of("林小禾", "三星"), List.of("顾文海", "一星")))
                .signature(List.of("海盈盐业公司工会", "2026年6月8日"))
                .bytes();

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText).filter(text -> !text.isEmpty()))
                    .containsExactly("星级员工聘书", "林小禾同志：", "经评审，聘任你为三星级员工。", "海盈盐业公司工会", "2026年6月8日");
            assertThat(read.getTables()).hasSize(1);
            assertThat(read.getTables().get(0).getText()).contains("姓名\t星级", "林小禾\t三星", "顾文海\t一星");
            assertThat(read.getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("星级员工聘书");
            assertThat(read.getProperties().getCoreProperties().getCreator()).isEqualTo("海盈盐业公司工会");
            assertThat(read.getProperties().getCoreProperties().getCreated()).isEqualTo(ISSUED);
        }
    }

    @Test
    void chineseHasAFontOfItsOwnAndThePageIsA4() throws IOException {
        byte[] file = new Docx("工会", ISSUED).paragraph("聘任").bytes();

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            var run = read.getParagraphs().get(0).getRuns().get(0);
            assertThat(run.getFontFamily(FontCharRange.eastAsia)).isEqualTo("SimSun");
            var size = read.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW().toString()).isEqualTo("11906");
            assertThat(size.getH().toString()).isEqualTo("16838");
        }
    }

    @Test
    void aFileThatIsKeptOnACaseIsRecognizedByItsContent() {
        byte[] file = new Docx("工会", ISSUED).title("聘书").bytes();

        assertThat(new Tika().detect(file, "聘书.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void charactersThatNoFileCanHoldAreLeftOutAndLinesStayLines() throws IOException {
        byte[] file = new Docx("工会", ISSUED)
                .paragraph("第一行\n第二行\u0000\u0007 <b>&\uD83C\uDF1F\uD800")
                .bytes();

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo("第一行\n第二行 <b>&\uD83C\uDF1F");
        }
    }

    @Test
    void aRowThatDoesNotFitItsHeadingsIsRefused() {
        Docx letter = new Docx("工会", ISSUED);

        assertThatThrownBy(() -> letter.table(List.of("姓名", "星级"), List.of(List.of("林小禾"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
