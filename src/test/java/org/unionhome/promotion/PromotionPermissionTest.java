package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionhome.promotion.PromotionCases.*;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.ballot.Ballots;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/**
 * Who reads what of a promotion. The candidate reads results and the reasons meant for them, but not what was written to those
 * who decide, nor which person decided; the other unit nothing at all.
 */
@UnionHomeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromotionPermissionTest {

    private static final String CANDIDATE = "zhangchunsheng";
    private static final String REPORT = "谈话十二人";
    private static final String OPINION = "未收到信访举报";
    private static final String REMARK = "材料齐全，建议尽快";

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    PromotionFacts facts;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    String number;
    String unsuitable;

    @BeforeAll
    void oneWaitsForASecondManagerAndOneWasNotSuitable() {
        PromotionCases cases = new PromotionCases(driver, ballots, db);
        number = cases.raise(CANDIDATE, Target.TEAM_LEADER);
        cases.examined(number);
        driver.decide(number, "approvePromotion", MANAGER, Map.of("outcome", "APPROVED", "comment", REMARK));
        unsuitable = cases.raise("chenchunping", Target.TEAM_LEADER);
        cases.recommended(unsuitable).inspected(unsuitable);
        driver.decide(
                unsuitable,
                "giveIntegrityOpinion",
                DISCIPLINE,
                Map.of("opinion", "两件举报指向采购，线索编号九", "outcome", "OBJECTION", "reason", "有事项尚在核查"));
    }

    @AfterAll
    void itGoesNoFurther() {
        driver.send(number, "promotionWithdrawn", RAISER, Map.of("comment", "岗位撤销"));
    }

    /** Status of the case page, and whether it shows the report, the opinion, what the manager wrote, and who the manager is. */
    @ParameterizedTest
    @CsvSource({
        "zhangchunsheng, 200, false, false, false, false", // the candidate
        "guanmingli,     200, true,  true,  true,  true", // who raised it
        "taosuqin,       200, true,  true,  true,  true", // whose turn it is
        "songhuaimin,    200, true,  true,  true,  true", // union chair
        "zhuyating,      200, true,  true,  true,  true", // union officer
        "lubingyang,     200, false, false, true,  true", // has approved: sees what they wrote, no longer the file
        "wanglujun,      200, false, false, false, true", // has given an opinion
        "hedaqing,       404, false, false, false, false", // manager of the other branch
        "fanyuchuan,     404, false, false, false, false", // chair of the other branch
        "shisufang,      404, false, false, false, false", // colleague in the team, who voted
        "congdezhi,      404, false, false, false, false", // general manager, not on this route
        "ouyangxue,      404, false, false, false, false", // administrator
    })
    void theCasePageShowsEachWhatIsTheirs(
            String person, int status, boolean report, boolean opinion, boolean remark, boolean manager)
            throws Exception {
        var answer = ask("/cases/" + number, person);
        String page = answer.getContentAsString();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(page.contains(REPORT)).as("report").isEqualTo(report);
        assertThat(page.contains(OPINION)).as("opinion").isEqualTo(opinion);
        assertThat(page.contains(REMARK)).as("remark").isEqualTo(remark);
        assertThat(page.contains("陆秉扬")).as("manager").isEqualTo(manager);
    }

    @Test
    void theCandidateReadsTheResultsAndWhoStillHasToDecide() throws Exception {
        String page = ask("/cases/" + number, CANDIDATE).getContentAsString();

        assertThat(page).contains("晒盐一班班长", "审批中", "分公司经理（同意） → 人力资源部", "适合", "通过");
    }

    @Test
    void whoIsNotSuitableReadsTheReasonThatIsMeantForThem() throws Exception {
        String page = ask("/cases/" + unsuitable, "chenchunping").getContentAsString();

        assertThat(page).contains("不适合任用", "有事项尚在核查").doesNotContain("线索编号九", REPORT, "汪鲁军");
    }

    /** Nobody opens the form before or after their turn. */
    @ParameterizedTest
    @CsvSource({
        "taosuqin, 200",
        "guanmingli, 200",
        "lubingyang, 404",
        "zhangchunsheng, 404",
        "hedaqing, 404",
        "congdezhi, 404",
    })
    void theFormIsForTheLevelWhoseTurnItIs(String person, int status) throws Exception {
        String task = driver.task(number, "approvePromotion").taskId();

        assertThat(ask("/tasks/" + task + "/form", person).getStatus()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"guanmingli, true", "taosuqin, true", "zhangchunsheng, false", "lubingyang, false", "songhuaimin, false"
    })
    void onlyHumanResourcesIsOfferedTheStart(String person, boolean offered) {
        assertThat(facts.offeredTo(people.entitlements(person))).isEqualTo(offered);
    }

    private MockHttpServletResponse ask(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse();
    }
}
