package org.unionhome.demandfollowup.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionhome.support.CsrfPair.csrf;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.unionhome.UnionClock;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.demandfollowup.DemandCases;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.EveryTable;
import org.unionhome.support.UnionHomeTest;

/** Letters without a name, from the post to what becomes of them; and receipts of those who gave one. */
@UnionHomeTest
class LetterBoxTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    LetterBox box;

    @Autowired
    Letters letters;

    @Autowired
    CaseDriver driver;

    @Autowired
    UnionClock clock;

    @Autowired
    JdbcClient db;

    private String address;

    @BeforeEach
    void atNoonOfAnOrdinaryDay() {
        address = "10.0.0." + (int) (Math.random() * 250);
        at("2034-05-10T12:00:00");
    }

    @Test
    void aLetterIsOpenedFromEightOfTheNextMorningAndNotBefore() throws Exception {
        String code = write("漏雨的车棚");
        assertThat(look(code)).contains("还没有拆开");
        for (String moment : List.of("2034-05-10T23:59:59", "2034-05-11T07:59:59")) {
            at(moment);
            box.run();
            assertThat(look(code)).contains("还没有拆开");
        }

        at("2034-05-11T08:00:00");
        box.run();

        assertThat(look(code)).contains("漏雨的车棚", "收到一条关于滩头分公司的匿名诉求").doesNotContain("还没有拆开");
        assertThat(demands("漏雨的车棚")).hasSize(1);
    }

    @Test
    void lettersOfDaysThatWereMissedAreOpenedTogetherInAnOrderOfChance() throws Exception {
        List<String> titles =
                IntStream.rangeClosed(1, 12).mapToObj("缺的第%02d件工具"::formatted).toList();
        for (String title : titles) {
            write(title);
            clock.advance(Duration.ofHours(7));
        }
        at("2034-05-20T11:00:00");
        box.run();

        List<String> opened = demands("件工具");
        assertThat(opened).containsExactlyInAnyOrderElementsOf(titles).isNotEqualTo(titles);
    }

    @Test
    void aLetterThatIsRefusedKeepsNoOtherOneWaitingAndItsWriterIsTold() throws Exception {
        ReceiptCode wrong = ReceiptCode.random();
        letters.add(new Letter(
                UUID.randomUUID(),
                Letter.Kind.RAISE,
                wrong.digest(),
                Map.of(
                        "unitCode",
                        "NOWHERE",
                        "category",
                        "LIFE",
                        "urgency",
                        "NORMAL",
                        "title",
                        "没有这个单位",
                        "text",
                        "没有这个单位的事")));
        String right = write("宿舍窗户关不上");
        at("2034-05-11T09:00:00");
        box.run();
        box.run();

        assertThat(look(right)).contains("宿舍窗户关不上");
        assertThat(look(wrong.text())).contains("有一封信没能送达：请选择哪个单位的事");
        assertThat(demands("没有这个单位")).isEmpty();
    }

    @Test
    void aFormThatIsIncompleteKeepsWhatWasWrittenAndSendsNothing() throws Exception {
        String page = send(
                "/public/demands/new", Map.of("title", "只有标题", "text", " ", "category", "LIFE", "suggestion", "加一盏灯"));

        assertThat(page).contains("您写的都还在", "只有标题", "加一盏灯", "请填写这一项", "请选一项", "value=\"LIFE\" selected");
        assertThat(new EveryTable(db).rowsWith("只有标题")).isEmpty();
    }

    @Test
    void aLetterSentTwiceIsOneLetter() throws Exception {
        Map<String, String> fields = fields("下水道堵了");
        fields.put("letter", UUID.randomUUID().toString());

        assertThat(send("/public/demands/new", fields)).contains("slip-code");
        assertThat(send("/public/demands/new", fields)).contains("没有重复登记").doesNotContain("slip-code");
        assertThat(new EveryTable(db).rowsWith("下水道堵了")).isEqualTo(Map.of("demand_follow_up_letter", 1L));
    }

    @Test
    void aFloodOfLettersFillsTheBoxAndNotTheDatabase() throws Exception {
        at("2034-07-01T09:00:00");
        db.sql(
                        "insert into demand_follow_up_letter (id, kind, received_on, receipt_digest, content)"
                                + " select gen_random_uuid(), 'ADD', date '2034-07-01', 'flood' || i, '{}' from generate_series(1, 2000) i")
                .update();
        try {
            assertThat(send("/public/demands/new", fields("淹没的来信")))
                    .contains("信箱已经满了", "淹没的来信")
                    .doesNotContain("slip-code");
            at("2034-07-02T07:00:00");
            assertThat(send("/public/demands/new", fields("第二天的来信"))).contains("slip-code");
        } finally {
            db.sql("delete from demand_follow_up_letter where receipt_digest like 'flood%'")
                    .update();
        }
    }

    @Test
    void aFloodFromOneAddressIsStoppedForAnHourAndKeepsWhatWasWritten() throws Exception {
        at("2034-09-01T09:00:00");
        address = "10.9.9.9";
        String code = write("第一封信");
        for (int i = 2; i <= 30; i++) {
            write("第" + i + "封信");
        }

        assertThat(send("/public/demands/new", fields("第三十一封信")))
                .contains("一小时内已经寄来很多封信", "第三十一封信")
                .doesNotContain("slip-code");
        address = "10.9.9.8";
        assertThat(send("/public/demands/new", fields("别人的信"))).contains("slip-code");
        address = "10.9.9.9";
        clock.advance(Duration.ofMinutes(61));
        assertThat(send("/public/demands/new", fields("过了一小时"))).contains("slip-code");
        assertThat(new EveryTable(db).rowsWith("10.9.9.")).isEmpty();
        assertThat(look(code)).contains("还没有拆开");
    }

    @Test
    void anAdditionBeyondTheLimitIsToldAndKept() throws Exception {
        String code = write("灯箱坏了");
        at("2034-05-11T08:00:00");
        box.run();
        address = "10.9.9.7";
        for (int i = 0; i < 30; i++) {
            assertThat(send("/public/receipt/add", Map.of("code", code, "text", "补充第" + i + "次")))
                    .contains("已经收到");
        }

        assertThat(send("/public/receipt/add", Map.of("code", code, "text", "补充太多次了")))
                .contains("一小时内已经寄来很多封信", "补充太多次了</textarea>")
                .doesNotContain("已经收到");
        assertThat(db.sql("select count(*) from demand_follow_up_letter where content::text like '%补充太多次了%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCodeOfOnesOwnDoesNotBuyNewGuesses() throws Exception {
        String own = write("自己的信");
        address = "10.9.9.6";
        for (int i = 0; i < 10; i++) {
            assertThat(look(ReceiptCode.random().text())).contains("没有找到这张回执");
            clock.advance(Duration.ofSeconds(31));
            assertThat(look(own)).contains("还没有拆开");
        }

        assertThat(look(ReceiptCode.random().text())).contains("没有找到这张回执");
        assertThat(look(own)).contains("试的次数太多");
    }

    @Test
    void theHolderOfACodeAddsAndRates() throws Exception {
        String code = write("茶水间没有热水");
        at("2034-05-11T08:00:00");
        box.run();
        String number = db.sql("select case_number from demand_follow_up where title = '茶水间没有热水'")
                .query(String.class)
                .single();
        send("/public/receipt/add", Map.of("code", code, "text", "二楼也没有。"));
        at("2034-05-12T08:00:00");
        box.run();
        assertThat(look(code)).contains("二楼也没有。");
        answered(number);

        at("2034-05-15T16:00:00");
        assertThat(look(code)).contains("请您评价", "当天或之前寄出");
        assertThat(send("/public/receipt/rate", Map.of("code", code))).contains("请选一项");
        assertThat(send("/public/receipt/rate", Map.of("code", code, "rating", "4", "comment", "很快")))
                .contains("已经收到")
                .doesNotContain("name=\"rating\"");
        assertThat(driver.state(number)).isEqualTo("RATING");

        at("2034-05-16T08:00:00");
        box.run();
        assertThat(driver.state(number)).isEqualTo("EXPLAINED");
        assertThat(look(code)).contains("4 分：满意").doesNotContain("name=\"rating\"", "id=\"addition\"");
    }

    @Test
    void aRatingThatCouldNotArriveInTimeIsNotTaken() throws Exception {
        String code = write("停车位太少");
        at("2034-05-11T08:00:00");
        box.run();
        String number = db.sql("select case_number from demand_follow_up where title = '停车位太少'")
                .query(String.class)
                .single();
        answered(number);
        at(db.sql("select to_char(due_at - interval '2 hours', 'YYYY-MM-DD\"T\"HH24:MI:SS') from deadline"
                        + " where case_number = :n and code = 'demand-follow-up.rateResult' and state = 'RUNNING'")
                .param("n", number)
                .query(String.class)
                .single());

        assertThat(look(code)).doesNotContain("name=\"rating\"");
        assertThat(send("/public/receipt/rate", Map.of("code", code, "rating", "4")))
                .contains("现在不能再这样做了")
                .doesNotContain("已经收到");
    }

    @Test
    void aRaiserWithANameGetsACodeThatOnlyShows() throws Exception {
        DemandCases demands = new DemandCases(driver, db);
        String number = demands.raise();
        String raiser = demands.raiser(number);
        String first = codeOf(own(number, raiser));
        String second = codeOf(own(number, raiser));

        assertThat(look(first)).contains("没有找到这张回执");
        assertThat(look(second)).contains("一号泵房更换通风扇").doesNotContain("id=\"addition\"", "name=\"rating\"", raiser);
        assertThat(send("/public/receipt/add", Map.of("code", second, "text", "冒名补充")))
                .contains("现在不能再这样做了");
        assertThat(own(number, "caochanglin")).doesNotContain("slip-code");
        demands.replied(number, "C").rate(number, 4);
        assertThat(look(second)).contains("已解释说明");
    }

    @Test
    void whoTriesCodesHasToWait() throws Exception {
        String code = write("路边的护栏松了");
        for (int i = 0; i < 10; i++) {
            assertThat(look(ReceiptCode.random().text())).contains("没有找到这张回执");
        }
        assertThat(look(code)).contains("试的次数太多");

        clock.advance(Duration.ofSeconds(31));
        assertThat(look(code)).contains("还没有拆开");
    }

    private void answered(String number) {
        new DemandCasesAt(driver).answer(number);
    }

    private String write(String title) throws Exception {
        return codeOf(send("/public/demands/new", fields(title)));
    }

    private static String codeOf(String page) {
        Matcher code = AnonymityTest.CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        return code.group(1);
    }

    private static Map<String, String> fields(String title) {
        return new HashMap<>(Map.of(
                "title", title, "text", title + "，请看一看。", "unitCode", "TT", "category", "LIFE", "urgency", "NORMAL"));
    }

    private String look(String code) throws Exception {
        return send("/public/receipt", Map.of("code", code));
    }

    private String own(String number, String person) throws Exception {
        return answer(post("/board/demands/" + number + "/receipt").with(user(person)));
    }

    private String send(String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        fields.forEach(request::param);
        return answer(request);
    }

    private String answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> demands(String part) {
        return db.sql("select title from demand_follow_up where position(:part in title) > 0 order by case_number")
                .param("part", part)
                .query(String.class)
                .list();
    }

    private void at(String moment) {
        clock.set(LocalDateTime.parse(moment).atZone(UnionClock.ZONE).toInstant());
    }

    /** The officers' side of a demand, at whatever time it is. */
    private record DemandCasesAt(CaseDriver driver) {

        void answer(String number) {
            driver.decide(
                    number,
                    "assignOwner",
                    DemandCases.OFFICER,
                    DemandCases.form("outcome", "ASSIGNED", "ownerUnit", "TT", "coUnits", List.of()));
            driver.decide(number, "acceptDemand", DemandCases.HANDLER, DemandCases.form("outcome", "ACCEPTED"));
            driver.decide(
                    number,
                    "draftReply",
                    DemandCases.HANDLER,
                    DemandCases.form("grade", "C", "reply", "今年的预算已经用完，明年再报。"));
            driver.decide(number, "approveReply", DemandCases.HEAD, DemandCases.form("outcome", "APPROVED"));
        }
    }
}
