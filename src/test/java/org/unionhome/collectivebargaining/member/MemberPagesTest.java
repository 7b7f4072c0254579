package org.unionhome.collectivebargaining.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.cases.RuleRegister;
import org.unionhome.collectivebargaining.BargainingCases;
import org.unionhome.collectivebargaining.round.MemberComments;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.collectivebargaining.table.Wish;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

/** What members read of a bargaining and what they write to it, from the offer to the next round. */
@UnionHomeTest
class MemberPagesTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    OfferMoves offers;

    @Autowired
    MemberComments comments;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    RuleRegister rules;

    @Test
    void membersReadWhatBothSidesHaveConfirmedAndWriteToItUntilTheNextRound() throws Exception {
        BargainingCases cases = new BargainingCases(beans);
        String number = cases.ready();
        String path = "/bargaining/" + number;
        cases.call(number, BargainingCases.ROUND);
        offers.table(number, 1, BargainingCases.CHAIR, Wish.of(null, new BigDecimal("158"), null));
        assertThat(page(path, "linxiaohe")).as("not confirmed yet").doesNotContain("158天");
        cases.minutes(number, BargainingCases.ROUND, "NEXT_ROUND").confirmed(number);

        assertThat(page(path, "linxiaohe")).contains("第 1 轮", "158天", "职工方提出").doesNotContain("宋怀民");
        write(number, 1, "linxiaohe", "哺乳室要先建").andExpect(flash().attribute("said", "已交给职工方代表，谢谢。"));

        assertThat(page(path, BargainingCases.CHAIR))
                .contains("哺乳室要先建", "滩头分公司")
                .doesNotContain("林小禾");
        assertThat(page(path, BargainingCases.CHIEF)).contains("职工写了 1 条意见").doesNotContain("哺乳室要先建", "id=\"comment\"");
        assertThat(page(path, "linxiaohe")).contains("职工写了 1 条意见").doesNotContain("哺乳室要先建");
        assertThat(comments.forStaffSide(number, 1))
                .singleElement()
                .asString()
                .contains("哺乳室要先建")
                .doesNotContain("林小禾", "linxiaohe");
        write(number, 1, "linxiaohe", "再一条");
        write(number, 1, "linxiaohe", "第三条");
        write(number, 1, "linxiaohe", "第四条").andExpect(flash().attribute("refused", "每轮最多写 3 条。"));
        for (String ofTheCompany :
                List.of(BargainingCases.CHIEF, BargainingCases.COMPANY_MEMBER, "zhoujinsheng", "congdezhi")) {
            write(number, 1, ofTheCompany, "企业方的话").andExpect(flash().attributeExists("refused"));
        }
        assertThat(comments.forStaffSide(number, 1)).hasSize(3);
    }

    /** On the day on which the case began: its law may be read differently from tomorrow on, not from today. */
    @Test
    void theLawThatACaseKeepsIsNotChangedUnderIt() {
        new BargainingCases(beans).open();
        RuleRegister.Change change = new RuleRegister.Change(
                "collective-bargaining.law.reply",
                "CN",
                BargainingCases.MONDAY,
                BigDecimal.TEN,
                "新规定",
                "第一条",
                Rule.Status.CONFIRMED,
                "试一试");

        assertThatThrownBy(() -> rules.change(change, "zhuyating", null, "unionOfficer"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ruleSetInUse");
    }

    @Test
    void nobodyIsAskedWhatTheyThinkOfWhatIsSigned() throws Exception {
        BargainingCases cases = new BargainingCases(beans);
        String number = cases.passed();
        assertThat(page("/bargaining/" + number, "linxiaohe")).contains("id=\"comment\"");
        cases.signed(number);

        assertThat(page("/bargaining/" + number, "linxiaohe")).contains("第 1 轮").doesNotContain("id=\"comment\"");
    }

    /** The congress says no; the clauses are talked about again, and the rejected draft is nobody's to read any more. */
    @Test
    void aDraftThatWasRejectedIsNotShownAsTheOneToBeVotedOn() throws Exception {
        BargainingCases cases = new BargainingCases(beans);
        String number = cases.ready();
        cases.agreed(number, BargainingCases.ROUND).drafted(number);
        assertThat(page("/bargaining/" + number, "linxiaohe")).contains("提交职代会的草案");

        cases.voting(number, BargainingCases.ROUND, "WHOLE");
        String delegate = cases.delegates(number).get(0);
        assertThat(page("/ballots/" + cases.ballot(number), delegate)).contains("/bargaining/" + number);
        assertThat(page("/bargaining/" + number, delegate)).contains("提交职代会的草案", "158");
        cases.allVote(number, "NO");
        driver.decide(
                number,
                "recordRejection",
                BargainingCases.OFFICER,
                Map.of("reasons", "产假天数还不够", "clauses", List.of("1")));
        LocalDate next = BargainingCases.VOTE.plusWeeks(1);
        cases.agreed(number, next);
        assertThat(driver.state(number)).isEqualTo("DRAFTING");
        assertThat(page("/bargaining/" + number, "linxiaohe")).doesNotContain("提交职代会的草案");
    }

    /** In a branch of fewer people than a result would show, the branch is as good as a name. */
    @Test
    void aCommentFromASmallBranchDoesNotNameIt() throws Exception {
        BargainingCases cases = new BargainingCases(beans);
        String number = cases.ready();
        cases.round(number, BargainingCases.ROUND, "NEXT_ROUND");
        db.sql("update rule_parameter set value = 1000 where key = 'collective-bargaining.survey.smallestGroup'")
                .update();
        try {
            write(number, 1, "linxiaohe", "说一句");
        } finally {
            db.sql("update rule_parameter set value = 5 where key = 'collective-bargaining.survey.smallestGroup'")
                    .update();
        }

        assertThat(page("/bargaining/" + number, BargainingCases.CHAIR))
                .contains("说一句", "其他单位")
                .doesNotContain("滩头分公司 ·");
    }

    @Test
    void anOfferThatIsNotDeliveredIsNobodysToRead() throws Exception {
        String number = new BargainingCases(beans).open();

        mvc.perform(get("/bargaining/" + number).with(user("linxiaohe"))).andExpect(status().isNotFound());
        assertThat(page("/bargaining", "linxiaohe")).doesNotContain(number);
        new BargainingCases(beans).offered(number);
        assertThat(page("/bargaining", "linxiaohe")).contains(number, "待对方答复", "集体合同规定", "第三十二条");
    }

    @Test
    void theAuthoritysClerkReadsNothingHere() throws Exception {
        String clerk = "caochanglin";
        try (var undo = fixture.grant(clerk, "laborAuthority", "GX")) {
            for (String path : List.of("/bargaining", "/bargaining/XS-2026-00001")) {
                mvc.perform(get(path).with(user(clerk))).andExpect(status().isNotFound());
            }
        }
    }

    private ResultActions write(String number, int round, String person, String text) throws Exception {
        return mvc.perform(post("/bargaining/" + number + "/comments")
                .param("round", String.valueOf(round))
                .param("text", text)
                .with(user(person))
                .with(csrf()));
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
