package org.unionhome.passport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.unionhome.UnionClock;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.passport.PassportRegister;
import org.unionhome.passport.Passports;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

/** Who reads whose passport, who writes into it, and what it says. */
@UnionHomeTest
class PassportPagesTest {

    private static final Map<String, String> SKILL =
            Map.of("trade", "制盐工", "level", "INTERMEDIATE", "awardedOn", "2024-03-15", "certificate", "S123");

    @Autowired
    MockMvc mvc;

    @Autowired
    Passports passports;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    UnionClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient db;

    @AfterEach
    void thePassportsAreEmpty() {
        List.of("person_skill", "person_honour", "person_training", "person_post")
                .forEach(table -> db.sql("delete from " + table).update());
    }

    @ParameterizedTest(name = "{0} reads the passport of {1}: {2}")
    @CsvSource({
        "linxiaohe,    linxiaohe,   200",
        "guwenhai,     linxiaohe,   200", // leads the team
        "lubingyang,   linxiaohe,   200", // manager of the branch
        "shenlanying,  linxiaohe,   200", // chair of the branch union
        "guanmingli,   linxiaohe,   200", // human resources
        "huangpuyun,   linxiaohe,   200", // training centre
        "songhuaimin,  linxiaohe,   200",
        "zhuyating,    linxiaohe,   200",
        "guwenhai,     shenlanying, 404", // another team
        "hedaqing,     linxiaohe,   404", // another branch
        "fanyuchuan,   linxiaohe,   404",
        "shisufang,    linxiaohe,   404", // a colleague
        "linxiaohe,    guwenhai,    404", // one's own team leader
        "qiaoanran,    linxiaohe,   404", // staff delegate
        "zhoujinsheng, linxiaohe,   404",
        "haojianwei,   linxiaohe,   404",
        "ouyangxue,    linxiaohe,   404",
        "guanmingli,   nobody,      404",
    })
    void theirOwnAndThoseTheyLookAfter(String reader, String person, int expected) throws Exception {
        mvc.perform(get("/passport/" + person).with(user(reader))).andExpect(status().is(expected));
    }

    @Test
    void whoStandsInForAManagerReadsWhatTheManagerReadsUnlessItIsForOneProcess() throws Exception {
        try (var undo = fixture.standIn("shisufang", "lubingyang", null)) {
            mvc.perform(get("/passport/linxiaohe").with(user("shisufang"))).andExpect(status().isOk());
            assertThat(page("/passport/people", "shisufang")).contains("滩头分公司").doesNotContain("码头分公司");
        }
        try (var undo = fixture.standIn("shisufang", "lubingyang", "tool-loan")) {
            mvc.perform(get("/passport/linxiaohe").with(user("shisufang"))).andExpect(status().isNotFound());
            mvc.perform(get("/passport/people").with(user("shisufang"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aManagerChoosesAmongTheirUnitsOnly() throws Exception {
        assertThat(page("/passport/people", "guwenhai")).contains("林小禾").doesNotContain("沈兰英");
        assertThat(page("/passport/people?unit=TT2", "lubingyang"))
                .contains("沈兰英")
                .doesNotContain("林小禾");
        mvc.perform(get("/passport/people?unit=MT1").with(user("lubingyang"))).andExpect(status().isNotFound());
        mvc.perform(get("/passport/people").with(user("linxiaohe"))).andExpect(status().isNotFound());
    }

    @Test
    void aLongListGoesOnWhereItEnded() throws Exception {
        String first = page("/passport/people", "guanmingli");
        String next = first.replaceAll("(?s).*(/passport/people[?]unit=GX&amp;after=[a-z0-9]+).*", "$1")
                .replace("&amp;", "&");

        assertThat(first.split("href=\"/passport/[a-z0-9]+\"", -1)).hasSize(PassportPeople.PAGE + 1);
        assertThat(page(next, "guanmingli"))
                .contains("href=\"/passport/")
                .doesNotContain("href=\"/passport/baijingyi\"");
    }

    @Test
    void theTrainingCentreEntersALevelAndTheEmployeeReadsItAndWhatTheNextOneNeeds() throws Exception {
        at("2026-03-02");
        send("/passport/linxiaohe/skill/new", "huangpuyun", SKILL);

        String page = page("/passport", "linxiaohe");

        assertThat(page).contains("中级工", "制盐工", "S123", "2024年3月15日");
        assertThat(page).contains("技能等级：高级工", "满 48 个月：已有 23 个月，2028年3月15日 满", "还没有");
        assertThat(page).contains("依据：国家职业标准编制技术规程（2023年版） 申报条件 三级");
        assertThat(lastLine().action()).isEqualTo("skillAdded");
        assertThat(lastLine().actorId()).isEqualTo("huangpuyun");
        assertThat(lastLine().role()).isEqualTo("trainingCenter");
    }

    @Test
    void onceTheTermIsOverItIsMetAndTheRestIsForOthersToSay() throws Exception {
        at("2028-03-15");
        send("/passport/linxiaohe/skill/new", "guanmingli", SKILL);

        String page = page("/passport", "linxiaohe");

        String rung = page.substring(page.indexOf("技能等级：高级工"));
        assertThat(rung.substring(0, rung.indexOf("</ul>")))
                .contains("已满足", "要经评定", "人社部发〔2022〕14号")
                .doesNotContain("还没有");
    }

    @Test
    void whoHasNoLevelIsToldTheFirstOne() throws Exception {
        assertThat(page("/passport", "linxiaohe")).contains("技能等级：初级工", "从事本职业满 12 个月", "申报条件 五级", "已满足");
    }

    @Test
    void anAppointedLevelSaysThatTheCompanyDecides() throws Exception {
        at("2026-03-02");
        send("/passport/linxiaohe/skill/new", "guanmingli", with("level", "SENIOR_TECHNICIAN"));

        assertThat(page("/passport", "linxiaohe")).contains("技能等级：特级技师", "已取得高级技师", "由公司在岗位聘任中评定", "岗位聘任");
    }

    @ParameterizedTest
    @CsvSource({
        "skill,    trade,     ''",
        "skill,    level,     MASTER",
        "skill,    awardedOn, 2999-01-01",
        "skill,    awardedOn, 2024-02-30",
        "honour,   rank,      ''",
        "honour,   name,      ''",
        "training, hours,     many",
        "training, toDay,     2020-01-01",
        "training, fromDay,   yesterday",
    })
    void whatIsWrongIsToldAtItsFieldAndTheRestIsKept(String kind, String field, String value) throws Exception {
        Map<String, String> sent = new java.util.HashMap<>(Map.of(
                "trade",
                "电工",
                "level",
                "SENIOR",
                "awardedOn",
                "2024-01-05",
                "name",
                "安全培训",
                "rank",
                "CITY",
                "type",
                "CLASS",
                "fromDay",
                "2024-01-02",
                "toDay",
                "2024-01-05",
                "hours",
                "7.5"));
        sent.put(field, value);

        var flash =
                send("/passport/linxiaohe/" + kind + "/new", "guanmingli", sent).getFlashMap();

        assertThat(((Map<?, ?>) flash.get("errors")).keySet().toString()).isEqualTo("[" + field + "]");
        assertThat(flash.get("typed")).isEqualTo(sent);
        String again = mvc.perform(get("/passport/linxiaohe/" + kind + "/new")
                        .with(user("guanmingli"))
                        .flashAttrs(flash))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(again).contains("id=\"" + field + "-error\"");
        assertThat(db.sql("select count(*) from person_" + kind)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linxiaohe", "guwenhai", "lubingyang", "zhuyating", "ouyangxue"})
    void onlyHumanResourcesAndTheTrainingCentreWrite(String reader) throws Exception {
        mvc.perform(get("/passport/shisufang/skill/new").with(user(reader))).andExpect(status().isNotFound());
        mvc.perform(get("/passport/import/skill").with(user(reader))).andExpect(status().isNotFound());
        send("/passport/shisufang/skill/new", reader, SKILL);
        send("/passport/import/skill", reader, Map.of("lines", "shisufang,电工,SENIOR,2024-01-01"));

        assertThat(passports.skills("shisufang")).isEmpty();
    }

    @Test
    void nobodyWritesIntoTheirOwnPassport() throws Exception {
        send("/passport/guanmingli/skill/new", "guanmingli", SKILL);
        var flash = send("/passport/import/skill", "guanmingli", Map.of("lines", "guanmingli,电工,高级工,2024-01-01"))
                .getFlashMap();

        assertThat(passports.skills("guanmingli")).isEmpty();
        assertThat(flash.get("lineErrors").toString()).contains("自己的档案要由别人来记");
    }

    @Test
    void theSameEntryIsNotWrittenTwice() throws Exception {
        send("/passport/linxiaohe/skill/new", "guanmingli", SKILL);
        var flash = send("/passport/linxiaohe/skill/new", "guanmingli", SKILL).getFlashMap();

        assertThat(flash.get("refused")).isEqualTo("档案里已经有这一条了。");
        assertThat(passports.skills("linxiaohe")).hasSize(1);
    }

    @Test
    void aWrongEntryIsStruckWithAReasonThatStays() throws Exception {
        send("/passport/linxiaohe/skill/new", "guanmingli", SKILL);
        long id = passports.skills("linxiaohe").get(0).id();

        send("/passport/linxiaohe/skill/" + id + "/strike", "guanmingli", Map.of("reason", " "));
        assertThat(passports.skills("linxiaohe")).hasSize(1);
        send("/passport/shisufang/skill/" + id + "/strike", "guanmingli", Map.of("reason", "别人的"));
        assertThat(passports.skills("linxiaohe")).hasSize(1);

        send("/passport/linxiaohe/skill/" + id + "/strike", "guanmingli", Map.of("reason", "证书是同名同事的"));
        assertThat(passports.skills("linxiaohe")).isEmpty();
        assertThat(lastLine().action()).isEqualTo("skillStruck");
        assertThat(lastLine().text()).isEqualTo("证书是同名同事的");
    }

    private void at(String day) {
        clock.set(LocalDate.parse(day)
                .atTime(9, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> sent = new java.util.HashMap<>(SKILL);
        sent.put(field, value);
        return sent;
    }

    private LedgerEntry lastLine() {
        List<LedgerEntry> lines = ledger.of(PassportRegister.CHAIN);
        return lines.get(lines.size() - 1);
    }

    private String page(String path, String reader) throws Exception {
        return mvc.perform(get(path).with(user(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MvcResult send(String path, String writer, Map<String, String> sent) throws Exception {
        var request = post(path).with(user(writer)).with(csrf());
        sent.forEach(request::param);
        return mvc.perform(request).andReturn();
    }
}
