package org.unionhome.contractperformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionhome.contractperformance.PerformanceCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.Performances.Ending;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Everybody reads what was promised, by when and with what proof; the case behind it is for both sides and those who keep a promise. */
@UnionHomeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObligationPagesTest {

    private static final String GROUNDS = "抽查三人均未领到";

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    Performances performances;

    @Autowired
    ContractPerformances all;

    @Autowired
    ContractPerformanceFacts facts;

    @Autowired
    People people;

    String number;
    String contract;
    String unplanned;

    @BeforeAll
    void oneWasCheckedAndOneIsNotPlannedYet() {
        PerformanceCases cases = new PerformanceCases(driver, performances);
        number = cases.running();
        contract = all.require(number).contractNumber();
        cases.evidence(number, 1, FINANCE, "2026-03-02").after(number, FIRST_CHECK);
        cases.check(number, Map.of(1, "KEPT", 2, "BROKEN")).report(number, FIRST_CHECK);
        cases.followUp(number, List.of(decision(2, "REMEDY", "newDay", "2026-12-31", "reason", "年底前补发")));
        unplanned = cases.begun();
        driver.decide(unplanned, "planObligations", OFFICER, plan());
    }

    @AfterAll
    void bothAreOver() {
        performances.end(contract, Ending.TERMINATED, FIRST_CHECK);
        performances.end(all.require(unplanned).contractNumber(), Ending.TERMINATED, FIRST_CHECK);
    }

    @ParameterizedTest
    @CsvSource({
        "zhuyating,    200, true",
        "songhuaimin,  200, true",
        "xieyuanshan,  200, true", // company chief
        "guanmingli,   200, true",
        "zhoujinsheng, 200, true", // finance keeps the first
        "lubingyang,   200, true", // the manager of this branch keeps the second
        "hedaqing,     404, false", // the manager of another branch keeps nothing
        "shisufang,    404, false",
        "ouyangxue,    404, false",
    })
    void everybodyReadsThePromisesAndThoseWhoTakePartTheCase(String person, int status, boolean linked)
            throws Exception {
        String page = ask("/bargaining/" + contract + "/obligations", person).getContentAsString();

        assertThat(page)
                .contains("2026年工资集体合同", "按新标准发放工资", "财务", "已做到", "已按表发放", "限期补救", "只是文本份数")
                .doesNotContain(GROUNDS);
        assertThat(page.contains("/cases/" + number)).isEqualTo(linked);
        assertThat(ask("/cases/" + number, person).getStatus()).isEqualTo(status);
    }

    @Test
    void aPlanThatTheCompanyHasNotConfirmedIsNotShown() throws Exception {
        String page = ask("/bargaining/" + all.require(unplanned).contractNumber() + "/obligations", "shisufang")
                .getContentAsString();

        assertThat(page).contains("义务还没有分解").doesNotContain("按新标准发放工资");
    }

    @Test
    void theContractAndItsFollowUpLeadToThePage() throws Exception {
        assertThat(ask("/cases/" + contract, "linxiaohe").getContentAsString())
                .contains("/bargaining/" + contract + "/obligations", "合同义务：2项，已做到1项");
        assertThat(ask("/cases/" + number, "zhuyating").getContentAsString())
                .contains("/bargaining/" + contract + "/obligations");
        assertThat(ask("/bargaining/XS-2026-99999/obligations", "linxiaohe").getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/bargaining/" + contract + "/obligations").header("Accept", "text/html"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void itReadsInEnglishToo() throws Exception {
        String page = mvc.perform(
                        get("/bargaining/" + contract + "/obligations?lang=en").with(user("shisufang")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("2 obligations", "Another day given", "Branch manager (Pan Branch)");
    }

    @Test
    void evidenceIsOfferedToWhoKeepsThePromise() throws Exception {
        assertThat(ask("/cases/" + number, "lubingyang").getContentAsString()).contains("提交凭证");
        assertThat(ask("/cases/" + number, "guanmingli").getContentAsString()).doesNotContain("evidenceSupplied/form");
    }

    @Test
    void nobodyIsOfferedToStartOne() {
        assertThat(facts.offeredTo(people.entitlements(OFFICER))).isFalse();
        assertThat(facts.offeredTo(people.entitlements(HR))).isFalse();
    }

    private MockHttpServletResponse ask(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }
}
