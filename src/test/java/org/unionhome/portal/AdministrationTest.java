package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.people.People;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class AdministrationTest {

    private static final String KEY = "tool-loan.approveLoan.due";

    @Autowired
    MockMvc mvc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Rules rules;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient db;

    @Test
    void aNewValueCountsFromItsDateAndIsALineOfTheLedger() throws Exception {
        LocalDate from = LocalDate.of(2090, 1, 1);
        db.sql("delete from rule_parameter where effective_from >= :from")
                .param("from", from)
                .update();

        change(Map.of(
                        "value",
                        "4",
                        "effectiveFrom",
                        from.toString(),
                        "law",
                        "工会法",
                        "status",
                        "CONFIRMED",
                        "reason",
                        "试行后调整"))
                .andExpect(redirectedUrl("/admin/rules"));

        assertThat(rules.require(KEY, from).value()).isEqualByComparingTo(new BigDecimal("4"));
        assertThat(rules.require(KEY, from.minusDays(1)).value()).isNotEqualByComparingTo(new BigDecimal("4"));
        LedgerEntry last =
                ledger.of("rule-parameter").stream().reduce((a, b) -> b).orElseThrow();
        assertThat(last.actorId()).isEqualTo("songhuaimin");
        assertThat(last.text()).isEqualTo("试行后调整");
        assertThat(page("/admin/rules", "songhuaimin")).contains("试行后调整", "宋怀民");
    }

    @ParameterizedTest
    @CsvSource({
        "abc,        2091-01-01, 理由, value",
        "-1,         2091-01-01, 理由, value",
        "1e99,       2091-01-01, 理由, value",
        "1.5,        2091-01-01, 理由, value",
        "3,          sometime,   理由, effectiveFrom",
        "3,          2020-01-01, 理由, effectiveFrom",
        "3,          2091-01-01, ' ',  reason",
    })
    void aWrongChangeIsToldAtItsFieldAndKept(String value, String from, String reason, String field) throws Exception {
        Map<String, String> typed =
                Map.of("value", value, "effectiveFrom", from, "reason", reason, "status", "CONFIRMED");

        Map<?, ?> errors = (Map<?, ?>) change(typed)
                .andExpect(flash().attribute("typed", typed))
                .andReturn()
                .getFlashMap()
                .get("errors");

        assertThat(errors.keySet()).hasToString("[" + field + "]");
        assertThat(mvc.perform(get(rulePath())
                                .flashAttr("typed", typed)
                                .flashAttr("errors", errors)
                                .with(user("songhuaimin")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("value=\"" + value + "\"", (String) errors.get(field));
    }

    @Test
    void aNewValueMayCountFromTodayButNotFromYesterday() throws Exception {
        LocalDate today = LocalDate.now(clock);
        try {
            Map<?, ?> errors = (Map<?, ?>)
                    changeFrom(today.minusDays(1)).andReturn().getFlashMap().get("errors");
            assertThat(errors.get("effectiveFrom")).isEqualTo("生效日期不能早于今天,已经办过的事不受影响。");

            changeFrom(today).andExpect(redirectedUrl("/admin/rules"));
            assertThat(rules.require(KEY, today).value()).isEqualByComparingTo("3");
        } finally {
            db.sql("delete from rule_parameter where key = :key and effective_from = :day")
                    .param("key", KEY)
                    .param("day", today)
                    .update();
        }
    }

    private ResultActions changeFrom(LocalDate day) throws Exception {
        return change(Map.of("value", "3", "effectiveFrom", day.toString(), "reason", "理由", "status", "CONFIRMED"));
    }

    @Test
    void whereARuleHoldsIsWrittenInWords() throws Exception {
        LocalDate from = LocalDate.of(2092, 1, 1);
        db.sql("insert into rule_parameter (key, jurisdiction, effective_from, value, unit)"
                        + " select key, 'CN-JS', :from, value, unit from rule_parameter where key = :key limit 1")
                .param("from", from)
                .param("key", KEY)
                .update();
        try {
            transaction.executeWithoutResult(status -> ledger.append(new Ledger.Entry(
                    "rule-parameter", KEY, "songhuaimin", null, "unionChair", "CN-JS 2092-01-01 2 -> 3", "省里规定")));

            assertThat(page("/admin/rules", "songhuaimin"))
                    .contains("· 全国", "· 江苏省", "江苏省 2092-01-01")
                    .doesNotContain("· CN", "CN-JS");
            assertThat(page("/admin/rules?lang=en", "songhuaimin")).contains("· China", "· Jiangsu");
        } finally {
            db.sql("delete from rule_parameter where key = :key and effective_from = :day")
                    .param("key", KEY)
                    .param("day", from)
                    .update();
        }
    }

    @Test
    void whoMayOnlyReadTheRulesCannotChangeThem() throws Exception {
        assertThat(page("/admin/rules", "ouyangxue")).contains("规则参数").doesNotContain("/admin/rules/");
        mvc.perform(post(rulePath()).param("value", "1").with(user("ouyangxue")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFieldThatWasWrongIsTiedToItsSentence() throws Exception {
        assertThat(mvc.perform(get("/admin/people/caochanglin")
                                .flashAttr("errors", Map.of("substitute", "查无此人"))
                                .flashAttr("typed", Map.of("substitute", "nobody", "from", "2090-01-01"))
                                .with(user("ouyangxue")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("aria-describedby=\"substitute-error\"", "id=\"substitute-error\">查无此人", "value=\"nobody\"");
    }

    @Test
    void aGrantedRoleCountsAtTheNextRequest() throws Exception {
        String path = "/admin/people/caochanglin";
        mvc.perform(post(path + "/grants")
                        .param("role", "branchChair")
                        .param("unit", "TT")
                        .param("from", LocalDate.now().toString())
                        .with(user("ouyangxue"))
                        .with(csrf()))
                .andExpect(flash().attribute("said", "角色已增加。"));

        assertThat(people.entitlements("caochanglin").groups()).contains("branchChairAtTT");
        assertThat(page(path, "ouyangxue")).contains("分工会主席");

        db.sql("delete from role_grant where person_id = 'caochanglin'").update();
    }

    @Test
    void aRoleIsGrantedOnlyAtAUnitOfItsLevel() throws Exception {
        Map<?, ?> errors = (Map<?, ?>) mvc.perform(post("/admin/people/caochanglin/grants")
                        .param("role", "branchChair")
                        .param("unit", "GX")
                        .param("from", LocalDate.now().toString())
                        .with(user("ouyangxue"))
                        .with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("errors");

        assertThat((String) errors.get("role")).contains("分公司一级");
        assertThat(people.entitlements("caochanglin").groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,      2090-01-01, 2090-01-02, 没有这个用户名。",
        "caochanglin, 2090-01-01, 2090-01-02, 不能由本人代办。",
        "linxiaohe,   2090-01-02, 2090-01-01, 日期不对：结束不能早于开始。",
        "linxiaohe,   sometime,   2090-01-01, 请填一个日期。",
    })
    void aSubstitutionThatCannotBeIsRefused(String substitute, String from, String to, String reason) throws Exception {
        Map<?, ?> errors = (Map<?, ?>) mvc.perform(post("/admin/people/caochanglin/substitutions")
                        .param("substitute", substitute)
                        .param("from", from)
                        .param("to", to)
                        .with(user("ouyangxue"))
                        .with(csrf()))
                .andReturn()
                .getFlashMap()
                .get("errors");

        assertThat(errors.get("substitute")).isEqualTo(reason);
        assertThat(page("/admin/people/caochanglin", "ouyangxue")).contains("没有安排代办。");
    }

    @Test
    void aPersonIsFoundByNameWithoutTheNameInAnAddress() throws Exception {
        String found = mvc.perform(post("/admin/people")
                        .param("words", "宋怀民")
                        .with(user("ouyangxue"))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(found).contains("/admin/people/songhuaimin", "工会主席");
        assertThat(mvc.perform(post("/admin/people")
                                .param("words", "%")
                                .with(user("ouyangxue"))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("没有找到人。");
    }

    @Test
    void theLedgerPageSaysIntactAfterChecking() throws Exception {
        assertThat(mvc.perform(post("/admin/ledger").with(user("ouyangxue")).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("账本完好", "全部对得上");
    }

    @Test
    void theOfficeEntersTheHolidaysOfAYearAsTheNoticeWritesThem() throws Exception {
        mvc.perform(post("/admin/calendar/2098")
                        .param("lines", "2098-01-01，休，元旦\n2098-01-04,班,元旦调休")
                        .with(user("songhuaimin"))
                        .with(csrf()))
                .andExpect(flash().attribute("said", "2098 年的节假日已保存，并记入账本。"));

        assertThat(page("/admin/calendar/2098", "songhuaimin")).contains("2098-01-01,休,元旦", "2098-01-04,班,元旦调休");
        assertThat(calendar.isWorkingDay(LocalDate.of(2098, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2098, 1, 4))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2098-13-01,休,元旦", "2097-01-01,休,元旦", "2098-01-01,假,元旦", "胡乱写的"})
    void aDayThatCannotBeIsRefusedAndKept(String line) throws Exception {
        mvc.perform(post("/admin/calendar/2098")
                        .param("lines", line)
                        .with(user("songhuaimin"))
                        .with(csrf()))
                .andExpect(flash().attribute("lines", line))
                .andExpect(flash().attributeExists("problem"));
    }

    @Test
    void onlyTheUnionOfficeChangesTheCalendar() throws Exception {
        mvc.perform(get("/admin/calendar/2098").with(user("ouyangxue"))).andExpect(status().isForbidden());
        mvc.perform(post("/admin/calendar/2098").with(user("linxiaohe")).with(csrf()))
                .andExpect(status().isForbidden());
    }

    private String rulePath() {
        long id = db.sql("select min(id) from rule_parameter where key = :key")
                .param("key", KEY)
                .query(Long.class)
                .single();
        return "/admin/rules/" + id;
    }

    private ResultActions change(Map<String, String> typed) throws Exception {
        var request = post(rulePath()).with(user("songhuaimin")).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
