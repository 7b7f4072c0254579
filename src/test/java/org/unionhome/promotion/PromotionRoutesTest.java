package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.promotion.PromotionCases.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.ballot.Ballots;
import org.unionhome.passport.Passports;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** The managers of each route approve in their order, and each of them has the candidate's whole record in view. */
@UnionHomeTest
@Transactional
class PromotionRoutesTest {

    private static final Map<String, String> LEVELS = Map.of(
            MANAGER, "分公司经理",
            OTHER_HR, "人力资源部",
            DISCIPLINE, "纪检",
            GENERAL_MANAGER, "总经理",
            COMMITTEE, "党委会",
            CHAIRMAN, "董事长");

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    Passports passports;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient db;

    PromotionCases cases;

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void aCandidateWithARecord() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        cases = new PromotionCases(driver, ballots, db);
        new CandidateRows(db)
                .star(CANDIDATE, 4, LocalDate.of(2025, 6, 30), false)
                .honour(CANDIDATE)
                .skill(CANDIDATE)
                .post(CANDIDATE, passports);
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM_LEADER,            TT1, lubingyang taosuqin,                             2026-03-12, 3",
        "WORKER_TO_STAFF,        TT,  taosuqin congdezhi,                              2026-03-14, 6",
        "PRINCIPAL_CLERK,        JG2, taosuqin wanglujun congdezhi,                    2026-03-14, 6",
        "DEPUTY_LEVEL,           MT,  taosuqin wanglujun jinghongwei,                  2026-03-14, 12",
        "BRANCH_GENERAL_MANAGER, TN,  taosuqin wanglujun jinghongwei xieyuanshan,      2026-03-14, 12",
    })
    void theManagersOfTheRouteApproveInOrderWithTheRecordInView(
            Target target, String unit, String managers, LocalDate noticeOver, int months) {
        Map<String, Object> motion = motion(CANDIDATE, target, unit);
        motion.put("origin", "STAR");
        String number = cases.raise(motion);
        driver.decide(number, "giveStarReference", CHAIR, Map.of("reference", "四星级员工，连续三年满产，带出两名徒弟。"));
        driver.on(LocalDate.of(2026, 3, 6));
        cases.opened(number, LocalDate.of(2026, 3, 20))
                .voteAll(number)
                .inspected(number)
                .cleared(number);
        List<String> order = List.of(managers.split(" "));
        for (int level = 0; level < order.size(); level++) {
            sees(order.get(level), number, level, order);
            cases.approve(number, order.get(level));
        }
        cases.after(number, noticeOver.minusDays(1));
        assertThat(driver.openTasks(number)).isEmpty();
        cases.after(number, noticeOver);
        driver.on(LocalDate.of(2026, 3, 16));
        cases.appoint(number, LocalDate.of(2026, 3, 16));
        assertThat(db.sql("select appointment_probation_until from promotion where case_number = :case")
                        .param("case", number)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 3, 15).plusMonths(months));
    }

    private void sees(String manager, String number, int level, List<String> order) {
        var task = driver.task(number, "approvePromotion");
        for (String other : order) {
            if (!other.equals(manager)) {
                assertThat(task.candidate()).isNotIn(groupsOf(other)); // not before, not after their turn
            }
        }
        Map<String, Object> form = reading.taskForm(manager, task.taskId()).data();

        assertThat(form)
                .containsEntry("candidateName", "林小禾")
                .containsEntry("unitText", "晒盐一班")
                .containsEntry("appraisalText", "优秀")
                .containsEntry("inspectionText", "适合")
                .containsEntry("levelText", LEVELS.get(manager))
                .containsEntry("isCommittee", manager.equals(COMMITTEE));
        assertThat(form)
                .hasEntrySatisfying("starsText", has("第9届 4星"))
                .hasEntrySatisfying("honoursText", has("市五一劳动奖章"))
                .hasEntrySatisfying("skillText", has("制盐工 高级工"))
                .hasEntrySatisfying("postsText", has("晒盐一班副班长"))
                .hasEntrySatisfying("referenceText", has("带出两名徒弟"))
                .hasEntrySatisfying("voteText", has("通过"))
                .hasEntrySatisfying("reportText", has("谈话十二人"))
                .hasEntrySatisfying("opinionText", has("未收到信访举报"));
        assertThat((List<?>) form.get("approvals"))
                .hasSize(level)
                .allSatisfy(row -> assertThat(row.toString()).contains("同意"));
        if (level > 0 && order.get(level - 1).equals(COMMITTEE)) {
            assertThat(form.get("approvals").toString()).contains("应到9 实到6 赞成5");
        }
    }

    private List<String> groupsOf(String person) {
        return db.sql(
                        "select case when u.level = 'COMPANY' then g.role else g.role || 'At' || u.code end from role_grant g"
                                + " join unit u on u.code = g.unit_code where g.person_id = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private static Consumer<Object> has(String words) {
        return value -> assertThat(value.toString()).contains(words);
    }
}
