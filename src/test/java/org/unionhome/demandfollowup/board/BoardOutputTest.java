package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.cases.Cases;
import org.unionhome.support.UnionHomeTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@UnionHomeTest
class BoardOutputTest {

    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Cases cases;

    @Autowired
    ChartReader charts;

    @Autowired
    TransactionTemplate transaction;

    private BoardFixture fixture;

    @BeforeEach
    void demands() {
        fixture = new BoardFixture(db);
        fixture.clear();
        fixture.fill(17);
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.clear();
    }

    @Test
    void theExportHasTheListAndNothingInItIsAFormula() throws Exception {
        fixture.add(50, "RAISED", "=HYPERLINK(\"http://example.org\",\"看\")", 0);
        List<String> signs = List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r");
        for (int i = 0; i < signs.size(); i++) {
            fixture.add(70 + i, "RAISED", signs.get(i) + "1+1", 0);
        }
        fixture.add(51, "RAISED", "带\"引号\"，逗号,和\n换行", 0);

        String text = new String(
                get("/board/export.csv?" + BoardFixture.PERIOD).getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF编号,标题,");
        List<CSVRecord> rows = CSVFormat.EXCEL.parse(new StringReader(text)).getRecords();
        assertThat(rows).hasSize(1 + 19 + signs.size());
        assertThat(rows)
                .extracting(row -> row.get(1))
                .contains("'=HYPERLINK(\"http://example.org\",\"看\")", "带\"引号\"，逗号,和\n换行");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.stream()).noneMatch(cell -> cell.matches("(?s)^[=+@＝＋－＠\\t\\r-].*")));
    }

    @Test
    void theExportKeepsToTheFilter() throws Exception {
        String text = get("/board/export.csv?state=resolved&" + BoardFixture.PERIOD)
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(CSVFormat.EXCEL.parse(new StringReader(text)).getRecords()).hasSize(1 + 2);
    }

    @Test
    void theFeedTellsEachNewStateOnceAndCanBeRead() throws Exception {
        String number = fixture.add(60, "RAISED", "<b>&标签\u0001</b>", 0);
        transaction.executeWithoutResult(status -> cases.moveTo(number, "ASSIGNED"));
        transaction.executeWithoutResult(status -> cases.moveTo(number, "ASSIGNED"));
        transaction.executeWithoutResult(status -> cases.moveTo(number, "REPLYING"));

        Document feed = xml(get("/board/feed.xml?q=" + number));

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        List<Element> entries = elements(feed, "entry");
        assertThat(entries)
                .extracting(entry -> text(entry, "title"))
                .hasSize(3)
                .allMatch(title -> title.startsWith(number + " <b>&标签</b>"));
        assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
        assertThat(elements(xml(get("/board/feed.xml?" + BoardFixture.PERIOD)), "entry"))
                .hasSize(18 + 2);
    }

    @Test
    void theChartsCountTheSameDemandsAsTheBoard() throws Exception {
        BoardFilter year = BoardFilter.of(java.util.Map.of("from", "2091-01-01", "to", "2091-12-31"));
        ChartReader.Charts all = charts.of(year);

        assertThat(all.periods()).hasSizeBetween(12, 13);
        assertThat(all.periods().stream().mapToLong(ChartReader.Period::raised).sum())
                .isEqualTo(17);
        assertThat(all.periods().stream().mapToLong(ChartReader.Period::settled).sum())
                .isEqualTo(5);
        assertThat(all.speeds()).singleElement().satisfies(speed -> {
            assertThat(speed.settled()).isEqualTo(5);
            assertThat(speed.average()).isEqualTo(12);
            assertThat(speed.median()).isEqualTo(12);
        });
    }

    @Test
    void whoGaveNoRatingIsNotAmongThoseWhoAreContent() {
        db.sql("update demand_follow_up set rating = 4 where case_number = 'SQ-2091-00011'")
                .update();
        db.sql("update demand_follow_up set unrated = true where case_number = 'SQ-2091-00012'")
                .update();

        assertThat(charts.of(BoardFilter.of(java.util.Map.of("from", "2091-01-01")))
                        .ratings())
                .containsExactly(new ChartReader.Rated(4, 1), new ChartReader.Rated(null, 1));
    }

    @Test
    void onlyThePhotosOfMilestonesAreShown() throws Exception {
        String number = "SQ-2091-00007";
        UUID shown = file(number, "image/png");
        UUID kept = file(number, "image/png");
        UUID paper = file(number, "application/pdf");
        for (UUID id : List.of(shown, paper)) {
            db.sql(
                            "insert into demand_follow_up_milestone (case_number, percent, text, attachment_id, reported_by, reported_on)"
                                    + " values (:n, 40, '管道换好了', :id, 'lubingyang', '2091-08-01')")
                    .param("n", number)
                    .param("id", id)
                    .update();
        }

        String page = get("/board/demands/" + number).getContentAsString();
        assertThat(page).contains("管道换好了", "/photos/" + shown).doesNotContain(paper.toString(), kept.toString());
        MockHttpServletResponse photo = get("/board/demands/" + number + "/photos/" + shown);
        assertThat(photo.getContentType()).isEqualTo("image/png");
        assertThat(photo.getHeaders("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(get("/board/demands/" + number + "/photos/" + kept).getStatus())
                .isEqualTo(404);
        assertThat(get("/board/demands/" + number + "/photos/" + paper).getStatus())
                .isEqualTo(404);
        assertThat(get("/board/demands/SQ-2091-00008/photos/" + shown).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theStoryIsTold() throws Exception {
        String number = "SQ-2091-00009";
        db.sql(
                        "update demand_follow_up set grade = 'B', reply = '明年改造', replied_on = '2091-09-20', planned_on = '2092-06-01',"
                                + " extensions = 1, extension_reason = '等材料', reopened = 1 where case_number = :n")
                .param("n", number)
                .update();
        db.sql("insert into demand_follow_up_ladder (case_number, level, since) values (:n, 'RED', :d)")
                .param("n", number)
                .param("d", LocalDate.of(2091, 9, 25))
                .update();
        db.sql(
                        "insert into demand_follow_up_second (case_number, delegate_id, seconded_on) values (:n, 'qiaoanran', '2091-09-10')")
                .param("n", number)
                .update();

        assertThat(get("/board/demands/" + number).getContentAsString())
                .contains(
                        "制卤班的林**提出这条诉求",
                        "有 1 名职工代表附议",
                        "由滩头分公司承办",
                        "给出正式答复：列入计划办",
                        "计划在 2092年6月1日 办理",
                        "办理期限延长过一次，原因：等材料",
                        "亮红牌，向总经理发出督办单",
                        "已重新办理 1 次");
    }

    private UUID file(String number, String type) {
        UUID id = UUID.randomUUID();
        db.sql(
                        "insert into attachment (id, case_number, name, media_type, size, sha256, uploaded_by, uploaded_at, content)"
                                + " values (:id, :n, 'a', :t, :s, 'x', 'lubingyang', now(), :c)")
                .param("id", id)
                .param("n", number)
                .param("t", type)
                .param("s", PIXEL.length)
                .param("c", PIXEL)
                .update();
        return id;
    }

    private MockHttpServletResponse get(String address) throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(address)
                .with(user("caochanglin"));
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document xml(MockHttpServletResponse answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> all = new ArrayList<>();
        var found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
