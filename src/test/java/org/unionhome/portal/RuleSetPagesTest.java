package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.RuleSets;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.RuleRegister;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
@Transactional
class RuleSetPagesTest {

    private static final String REPLY = "collective-bargaining.law.reply";

    @Autowired
    MockMvc mvc;

    @Autowired
    Rules rules;

    @Autowired
    RuleSets sets;

    @Autowired
    Ledger ledger;

    @Test
    void everybodyReadsWhichLawHoldsWhere() throws Exception {
        assertThat(page("/rules/sets", "linxiaohe"))
                .contains("江苏省集体协商条例", "2023年5月1日", "上海市", "浙江省", "山东省", "重庆市", "全国")
                .doesNotContain("/rules/sets/new");
    }

    @Test
    void twoSetsAreReadSideBySideWithWhatDiffers() throws Exception {
        String page = page("/rules/sets/compare?left=CN&right=CN-ZJ&on=2026-11-23", "linxiaohe");

        assertThat(row(page, "书面答复协商要求"))
                .containsSubsequence("20 天", "集体合同规定 第三十二条", "条文原文", "10 个工作日", "浙江省企业民主管理条例", "≠ 不同");
        assertThat(row(page, "中止协商最长")).containsSubsequence("没有规定", "60 天", "第二十九条", "≠ 不同");
        assertThat(row(page, "补足缺位代表")).contains("按全国规定").doesNotContain("≠ 不同");
        assertThat(row(page, "工资指导线上线")).contains("示例，不是法律");
    }

    @Test
    void aDayBeforeTheLawShowsTheNationalOne() throws Exception {
        String page = page("/rules/sets/compare?left=CN&right=CN-JS&on=2023-04-30", "linxiaohe");

        assertThat(page).contains("江苏省（那时没有自己的规定）").doesNotContain("≠ 不同");
        assertThat(page("/rules/sets/compare?left=CN&right=CN-JS&on=2023-05-01", "linxiaohe"))
                .contains("凭经验，待确认");
    }

    @Test
    void theOfficeAddsALawThatBeganInThePast() throws Exception {
        send(hubei()).andExpect(redirectedUrl("/rules/sets"));

        Rule reply = rules.require(REPLY, new RuleSet("CN-HB", LocalDate.of(2024, 1, 1)));
        assertThat(reply.value()).isEqualByComparingTo("12");
        assertThat(reply.unit()).isEqualTo(Rule.Unit.WORKING_DAYS);
        assertThat(reply.article()).isEqualTo("第二十条");
        assertThat(reply.status()).isEqualTo(Rule.Status.CONFIRMED);
        assertThat(reply.escalateTo()).as("who is told").isEqualTo("unionChair");
        assertThat(rules.require(REPLY, new RuleSet("CN-HB", LocalDate.of(2023, 12, 31)))
                        .value())
                .isEqualByComparingTo("20");
        assertThat(sets.jurisdictions()).contains("CN-HB");
        List<LedgerEntry> lines = ledger.of(RuleRegister.CHAIN);
        assertThat(lines.get(lines.size() - 1)).satisfies(line -> {
            assertThat(line.action()).isEqualTo(REPLY);
            assertThat(line.outcome()).isEqualTo("CN-HB 2024-01-01 20.00 CALENDAR_DAYS -> 12 WORKING_DAYS");
            assertThat(line.text()).isEqualTo("省条例公布");
        });
        assertThat(page("/rules/sets", "linxiaohe")).contains("湖北省", "湖北省集体合同条例");
    }

    @ParameterizedTest
    @CsvSource({
        "jurisdiction, hubei, jurisdiction",
        "effectiveFrom, someday, effectiveFrom",
        "name, ' ', name",
        "reason, ' ', reason",
        "value:collective-bargaining.law.reply, zwölf, value:collective-bargaining.law.reply",
        "value:collective-bargaining.law.reply, 1.5, values",
        "value:collective-bargaining.law.reply, '', values",
        "article:collective-bargaining.law.reply, '', values"
    })
    void whatCannotBeIsToldAtItsFieldAndChangesNothing(String field, String typed, String told) throws Exception {
        Map<String, String> form = hubei();
        form.put(field, typed);

        Map<?, ?> errors = (Map<?, ?>) send(form)
                .andExpect(redirectedUrl("/rules/sets/new"))
                .andReturn()
                .getFlashMap()
                .get("errors");

        assertThat(errors.keySet()).hasToString("[" + told + "]");
        assertThat(mvc.perform(get("/rules/sets/new")
                                .flashAttr("typed", form)
                                .flashAttr("errors", errors)
                                .with(user("zhuyating")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains((String) errors.get(told), "湖北省集体合同条例");
    }

    @Test
    void onlyTheUnionOfficeAdds() throws Exception {
        mvc.perform(get("/rules/sets/new").with(user("xieyuanshan"))).andExpect(status().isForbidden());
        mvc.perform(post("/rules/sets/new").with(user("linxiaohe")).with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/rules/sets")).andExpect(status().isUnauthorized());
    }

    private static Map<String, String> hubei() {
        return new LinkedHashMap<>(Map.of(
                "jurisdiction",
                "CN-HB",
                "name",
                "湖北：集体合同条例",
                "law",
                "湖北省集体合同条例",
                "effectiveFrom",
                "2024-01-01",
                "reason",
                "省条例公布",
                "value:" + REPLY,
                "12",
                "unit:" + REPLY,
                "WORKING_DAYS",
                "article:" + REPLY,
                "第二十条",
                "confidence:" + REPLY,
                "READ"));
    }

    private ResultActions send(Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = post("/rules/sets/new");
        form.forEach(request::param);
        return mvc.perform(request.with(user("zhuyating")).with(csrf()));
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** The row of a table that begins with this name, without its marks. */
    private static String row(String page, String name) {
        var matcher = Pattern.compile(
                        "<tr>(?:(?!</tr>).)*<strong>" + name + "</strong>(?:(?!</tr>).)*</tr>", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
