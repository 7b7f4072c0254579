package org.unionhome.promotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.promotion.PromotionCases.*;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.ballot.Ballots;
import org.unionhome.passport.Passports;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.TasklistScreen;
import org.unionhome.support.UnionHomeTest;

/** The Party committee's secretary approves a promotion in Camunda Tasklist at a desk, with the candidate's record in view. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class PromotionScreensTest {

    private static final String CANDIDATE = "jindecheng";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    Passports passports;

    @Autowired
    JdbcClient db;

    @AfterEach
    void theRecordIsEmpty() {
        new CandidateRows(db).remove(CANDIDATE);
    }

    @Test
    void theCommitteeApprovesInTheTasklistAndNumbersThatDoNotFitAreRefused(Browser browser) {
        PromotionCases cases = new PromotionCases(driver, ballots, db);
        new CandidateRows(db)
                .star(CANDIDATE, 4, LocalDate.of(2025, 6, 30), false)
                .honour(CANDIDATE)
                .skill(CANDIDATE)
                .post(CANDIDATE, passports);
        String number = cases.raise(CANDIDATE, Target.DEPUTY_LEVEL);
        cases.examined(number).approve(number, OTHER_HR, DISCIPLINE);

        try (TasklistScreen secretary = new TasklistScreen(browser, port, COMMITTEE)) {
            secretary.claim(driver.task(number, "approvePromotion").taskId());
            assertThat(secretary.field("拟提拔人选")).hasValue("金德成");
            assertThat(secretary.field("星级员工")).hasValue("第9届 4星（2024-07-01 至 2025-06-30）");
            assertThat(secretary.field("考察报告")).hasValue("谈话十二人，一致认为能带好队伍。");
            assertThat(secretary.page().locator(".fjs-table")).containsText("纪检");
            secretary.picture("tasklist-promotion-record");
            secretary.write("应到会人数", "9").write("实到会人数", "6").write("赞成票", "4");
            secretary.choose("同意");
            secretary.submit();
            assertThat(secretary.refusal()).containsText("赞成票没有超过应到人数");
            secretary.picture("tasklist-approve-promotion");
            secretary.write("赞成票", "5").submitDone();
        }
        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        try (Screen screen = new Screen(browser, port, Screen.PHONE, "zh-CN").as(CANDIDATE)) {
            screen.open("/board/promotions");
            screen.picture("promotions-390");
            assertThat(screen.overflow()).isZero();
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.faults()).isEmpty();
        }
        driver.send(number, "promotionWithdrawn", RAISER, Map.of("comment", "岗位撤销"));
    }
}
