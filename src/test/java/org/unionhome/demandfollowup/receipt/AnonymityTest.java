package org.unionhome.demandfollowup.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.demandfollowup.DemandCases;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.EveryTable;
import org.unionhome.support.UnionHomeTest;

/** Whoever reads the whole database and the whole log afterwards does not learn who wrote, from where, or when. */
@UnionHomeTest
@ExtendWith(OutputCaptureExtension.class)
class AnonymityTest {

    static final Pattern CODE = Pattern.compile("slip-code\">([0-9A-Z-]{24})<");
    private static final String DAY = "2033-03-07";
    private static final String WRITER = "linxiaohe";
    private static final String TITLE = "仓库后门晚上没有灯";

    @LocalServerPort
    int port;

    @Autowired
    LetterBox box;

    @Autowired
    UnionClock clock;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Test
    void neitherTheWriterNorTheAddressNorTheMomentIsInAnyTableOrLog(CapturedOutput log) {
        EveryTable tables = new EveryTable(db);
        at("2033-03-04T10:00:00");
        Browser browser = Browser.of(WRITER, port);
        Map<String, Map<String, Long>> before = traces(tables);
        int logged = log.getAll().length();

        at(DAY + "T15:47:23");
        browser.page("/public/demands/new");
        String code = post(browser, TITLE, "连续三个晚上都是黑的，容易摔倒。", "TT", "ENVIRONMENT");
        assertThat(log.getAll().substring(logged)).isEmpty();
        assertThat(tables.rowsWith(TITLE)).isEqualTo(Map.of("demand_follow_up_letter", 1L));
        assertThat(tables.rowsWith(code)).isEmpty();

        at("2033-03-08T08:00:00");
        box.run();

        assertThat(tables.rowsWith(TITLE)).containsKey("demand_follow_up").doesNotContainKey("demand_follow_up_letter");
        assertThat(traces(tables)).isEqualTo(before);
        Instant moment = instant(DAY + "T15:47:23");
        for (String trace :
                List.of(DAY, "15:47:23", String.valueOf(moment.getEpochSecond()), code, code.replace("-", ""))) {
            assertThat(tables.rowsWith(trace)).as(trace).isEmpty();
        }
        assertThat(log.getAll().substring(logged))
                .doesNotContain(WRITER, "林小禾", "127.0.0.1", "0:0:0:0", TITLE, code, DAY, "15:47:23");
    }

    @Test
    void anAdditionIsAsSilentAsTheDemand(CapturedOutput log) {
        EveryTable tables = new EveryTable(db);
        at("2033-04-01T10:00:00");
        Browser browser = Browser.of(WRITER, port);
        browser.page("/public/demands/new");
        String code = post(browser, "更衣柜不够", "两个人用一个柜子。", "MT", "LIFE");
        at("2033-04-02T08:30:00");
        box.run();
        Map<String, Map<String, Long>> before = traces(tables);
        int logged = log.getAll().length();

        at("2033-04-04T15:47:23");
        assertThat(browser.form("/public/receipt/add", Map.of("code", code, "text", "新来的六个人也没有柜子。"))
                        .body())
                .contains("已经收到");
        at("2033-04-05T09:00:00");
        box.run();

        assertThat(tables.rowsWith("新来的六个人也没有柜子。")).containsOnlyKeys("demand_follow_up_addition");
        assertThat(traces(tables)).isEqualTo(before);
        assertThat(tables.rowsWith("2033-04-04 15:4")).isEmpty();
        assertThat(tables.rowsWith("15:47:23")).isEmpty();
        assertThat(log.getAll().substring(logged)).isEmpty();
    }

    @Test
    void aRatingIsAsSilentAsTheDemand(CapturedOutput log) {
        EveryTable tables = new EveryTable(db);
        at("2033-06-01T10:00:00");
        Browser browser = Browser.of(WRITER, port);
        browser.page("/public/demands/new");
        String code = post(browser, "浴室水温忽高忽低", "洗到一半变成冷水。", "TT", "LIFE");
        at("2033-06-02T08:30:00");
        box.run();
        String number = db.sql("select case_number from demand_follow_up where title = '浴室水温忽高忽低'")
                .query(String.class)
                .single();
        answer(number);
        Map<String, Map<String, Long>> before = traces(tables);
        Map<String, Long> ofThatDay = tables.rowsWith("2033-06-04");
        int logged = log.getAll().length();

        at("2033-06-04T15:47:23");
        assertThat(browser.form("/public/receipt/rate", Map.of("code", code, "rating", "3", "comment", "说得清楚"))
                        .body())
                .contains("已经收到");
        at("2033-06-05T09:00:00");
        box.run();

        assertThat(db.sql("select rating from demand_follow_up where case_number = :n")
                        .param("n", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(traces(tables)).isEqualTo(before);
        assertThat(tables.rowsWith("2033-06-04")).isEqualTo(ofThatDay);
        assertThat(tables.rowsWith("15:47:23")).isEmpty();
        assertThat(tables.rowsWith(code)).isEmpty();
        assertThat(log.getAll().substring(logged))
                .doesNotContain(WRITER, "林小禾", "127.0.0.1", "说得清楚", code, "2033-06-04", "15:47:23");
    }

    private void answer(String number) {
        driver.decide(
                number,
                "assignOwner",
                DemandCases.OFFICER,
                DemandCases.form("outcome", "ASSIGNED", "ownerUnit", "TT", "coUnits", List.of()));
        driver.decide(number, "acceptDemand", DemandCases.HANDLER, DemandCases.form("outcome", "ACCEPTED"));
        driver.decide(number, "draftReply", DemandCases.HANDLER, DemandCases.form("grade", "C", "reply", "阀门下周换。"));
        driver.decide(number, "approveReply", DemandCases.HEAD, DemandCases.form("outcome", "APPROVED"));
    }

    /** Every row that names the writer or an address of this machine, by table. */
    private static Map<String, Map<String, Long>> traces(EveryTable tables) {
        Map<String, Map<String, Long>> all = new HashMap<>();
        for (String trace : List.of(WRITER, "林小禾", "127.0.0.1", "0:0:0:0:0:0:0:1")) {
            Map<String, Long> rows = tables.rowsWith(trace);
            rows.remove("act_hi_job_log"); // has the server's own address, as the engine's node
            all.put(trace, rows);
        }
        return all;
    }

    /** Sends a letter without a name. @return its receipt code */
    private static String post(Browser browser, String title, String text, String unit, String category) {
        Map<String, String> fields =
                Map.of("title", title, "text", text, "unitCode", unit, "category", category, "urgency", "NORMAL");
        Matcher code = CODE.matcher(browser.form("/public/demands/new", fields).body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private void at(String moment) {
        clock.set(instant(moment));
    }

    private static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(UnionClock.ZONE).toInstant();
    }
}
