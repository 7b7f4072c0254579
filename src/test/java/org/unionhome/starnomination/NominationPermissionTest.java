package org.unionhome.starnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.starnomination.NominationCases.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Comments;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/**
 * Who reads what. A judge of the first pass asks by every path that there is and finds neither name nor unit; the person nominated
 * finds the result and the reasons, and not who gave what; another unit finds nothing.
 */
@UnionHomeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationPermissionTest {

    private static final String JUDGE = JUDGES.get(1);
    private static final String REMARK = "这条评语只给评审会看";

    /** Whatever tells who it is or where: names of the nominee, the nominator, the chair and a colleague; units; ids; the file. */
    private static final List<String> TRACES = List.of(
            "林小禾",
            "小禾",
            "linxiaohe",
            "施素芳",
            "shisufang",
            "沈兰英",
            "shenlanying",
            "顾文海",
            "晒盐一班",
            "老林",
            "林师傅",
            "施姐",
            "滩头",
            "TT1",
            "AtTT",
            "Pan Branch",
            "Evaporation",
            "立功照片",
            "看得出是谁");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseDriver driver;

    @Autowired
    Attachments attachments;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient db;

    private NominationCases cases;
    private String blind;
    private String done;
    private Map<String, String> parts;
    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeAll
    void oneIsBeingScoredAndOneIsDecided() throws IOException {
        cases = new NominationCases(context);
        String cohort = cases.cohort();
        blind = telling(cohort);
        cases.startScoring(cohort, blind);
        cases.decide(blind, JUDGES.get(2), remarked(30));
        String file =
                attachments.add(blind, NOMINEE, "立功照片-林小禾.txt", bytes("林小禾")).toString();
        comments.add(blind, BRANCH_CHAIR, "看得出是谁");
        parts = Map.of(
                "{case}", blind, "{task}", cases.taskOf(blind, JUDGE), "{file}", file, "{instance}", instance(blind));

        String over = cases.cohort();
        done = telling(over);
        cases.startScoring(over, done);
        JUDGES.forEach(judge -> cases.decide(done, judge, remarked(37)));
        close(over);
    }

    /** The words of a colleague who names everybody. */
    private String telling(String cohort) {
        Map<String, Object> form = form(cohort, "PEER", NOMINEE);
        form.put("summary", "林小禾是滩头分公司晒盐一班的，小禾和顾文海一起改造闸口，施姐说老林不怕苦，林师傅带出三名徒弟，林 小 禾产量提高一成");
        form.put("achievements", List.of(Map.of("title", "晒盐一班闸口改造", "happenedOn", "2025-06-01")));
        String nomination = driver.submit(COLLEAGUE, "star-nomination", form);
        driver.decide(nomination, "giveConsent", NOMINEE, Map.of("outcome", "CONSENTED", "honest", true));
        cases.recommend(nomination);
        cases.verify(nomination);
        return nomination;
    }

    private static Map<String, Object> remarked(int skill) {
        Map<String, Object> sheet = sheet(skill, 27, 9, 9);
        sheet.put("remark", REMARK);
        return sheet;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String instance(String number) {
        return db.sql("select distinct proc_inst_id_ from act_ru_execution where business_key_ = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    /** As when the panel meeting begins, which takes a rating by all delegates; that has its own tests. */
    private void close(String cohort) {
        db.sql("update star_selection set state = 'IN_PANEL' where case_number = :cohort")
                .param("cohort", cohort)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/tasks?scope=mine",
                "/tasks/{task}",
                "/tasks/{task}/form",
                "/api/tasks",
                "/api/tasks/{task}/form",
                "/cases",
                "/cases/{case}",
                "/cases/{case}/diagram",
                "/cases/{case}/files/{file}",
                "/cases/{case}/actions/starRevoked",
                "/cases/{case}/actions/starRevoked/form",
                "/cases/{case}/actions/nominationWithdrawn",
                "/cases/{case}/actions/nominationWithdrawn/form",
                "/api/cases/{case}",
                "/notices",
                "/",
                Browser.ENGINE + "/task?processInstanceId={instance}&firstResult=0&maxResults=50",
                Browser.ENGINE + "/task/{task}",
                Browser.ENGINE + "/task/{task}/form-variables",
                Browser.ENGINE + "/task/{task}/deployed-form",
                Browser.ENGINE + "/task/{task}/variables",
                Browser.ENGINE + "/task/{task}/identity-links",
                Browser.ENGINE + "/task/{task}/comment",
                Browser.ENGINE + "/process-instance/{instance}/variables",
                Browser.ENGINE + "/history/process-instance/{instance}",
                Browser.ENGINE + "/history/task?processInstanceId={instance}&firstResult=0&maxResults=50",
                Browser.ENGINE + "/history/user-operation?processInstanceId={instance}&firstResult=0&maxResults=50",
            })
    void aJudgeOfTheFirstPassFindsNeitherNameNorUnit(String path) {
        Browser judge = browser(JUDGE);
        String address = path;
        for (var part : parts.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        String body = judge.get(address).body() + judge.page(address).body();

        assertThat(TRACES).as(address).allSatisfy(trace -> assertThat(body).doesNotContain(trace));
        assertThat(body).as("another's sheet").doesNotContain(REMARK);
    }

    @Test
    void whatWasDoneStaysReadableWithoutTheNames() {
        String body =
                browser(JUDGE).get("/tasks/" + parts.get("{task}") + "/form").body();

        assertThat(body).contains("改造闸口", "带出三名徒弟", "产量提高一成", "技师");
    }

    @Test
    void aSearchForTheNameFindsNothingForTheJudge() {
        Browser judge = browser(JUDGE);
        judge.page("/search");

        assertThat(judge.form("/search", Map.of("words", "林小禾")).body()).doesNotContain(blind);
    }

    /** A scored sheet is the judge's own; the others' are seen when the cohort has closed the scoring. */
    @Test
    void aJudgeReadsTheirOwnSheetAndTheOthersOnlyAfterTheClosing() {
        assertThat(page(JUDGES.get(2), blind)).contains("75").doesNotContain("韩卫军");
        assertThat(page(JUDGES.get(2), blind)).doesNotContain("林小禾");
        assertThat(page(JUDGES.get(2), done)).contains("林小禾", "柳松柏", "韩卫军", "邹玉娟");
    }

    @Test
    void theNomineeReadsTheResultAndNotWhoGaveWhat() {
        assertThat(page(NOMINEE, done))
                .contains("91", "林小禾", "3 人打分，0 人回避")
                .doesNotContain("柳松柏", "韩卫军", "邹玉娟", REMARK);
        assertThat(page(NOMINEE, blind)).doesNotContain("柳松柏", "韩卫军", "邹玉娟", "91", REMARK);
    }

    @Test
    void whoNominatedReadsWhereItStandsAndNoMore() {
        assertThat(page(COLLEAGUE, done)).contains("已打分").doesNotContain("91", "98.5", "柳松柏", "技师");
    }

    @Test
    void theOfficerReadsEverySheet() {
        assertThat(page(OFFICER, done)).contains("柳松柏", "韩卫军", "邹玉娟", "82");
    }

    @Test
    void theBranchChairReadsTheResultOfTheirOwn() {
        assertThat(page(BRANCH_CHAIR, done)).contains("91").doesNotContain("柳松柏");
    }

    @ParameterizedTest
    @CsvSource({
        "qinyongxia,   404",
        "fanyuchuan,   404",
        "hedaqing,     404",
        "zhoujinsheng, 404",
        "guwenhai,     404",
        "yuwenli,      404",
        "ouyangxue,    404",
        "guanmingli,   200",
        "wanglujun,    200",
        "haojianwei,   200",
    })
    void otherUnitsAndUncalledJudgesSeeNothing(String person, int status) {
        Browser browser = browser(person);

        assertThat(browser.page("/cases/" + done).statusCode()).isEqualTo(status);
        assertThat(browser.get("/api/cases/" + done).statusCode()).isEqualTo(status);
    }

    /** One log-in for each person: that is the dear part. */
    private Browser browser(String person) {
        return browsers.computeIfAbsent(person, account -> Browser.of(account, port));
    }

    private String page(String person, String number) {
        var answer = browser(person).page("/cases/" + number);
        assertThat(answer.statusCode()).isEqualTo(200);
        String body = answer.body();
        return body.substring(body.indexOf("id=\"content\""));
    }
}
