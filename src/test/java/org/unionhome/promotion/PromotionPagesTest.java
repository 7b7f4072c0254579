package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionhome.promotion.PromotionCases.*;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.ballot.Ballots;
import org.unionhome.cases.BoardFigure;
import org.unionhome.passport.Condition;
import org.unionhome.passport.NextRung;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What everybody reads of promotions, and what stands behind the numbers of the public board. */
@UnionHomeTest
@Transactional
class PromotionPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final String SOURCE = "board-without-login";

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    List<BoardFigure> figures;

    @Autowired
    PostRung rung;

    @Autowired
    MockMvc mvc;

    @Autowired
    ConfigurableEnvironment settings;

    @Autowired
    JdbcClient db;

    PromotionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PromotionCases(driver, ballots, db);
    }

    @AfterEach
    void switchedOffAgain() {
        settings.getPropertySources().remove(SOURCE);
    }

    private String appointed(String origin) {
        new CandidateRows(db).star(CANDIDATE, 3, LocalDate.of(2025, 6, 30), false);
        Map<String, Object> motion = motion(CANDIDATE, Target.TEAM_LEADER, "TT1");
        motion.put("origin", origin);
        String number = cases.raise(motion);
        if (origin.equals("STAR")) {
            driver.decide(number, "giveStarReference", CHAIR, Map.of("reference", "三星级员工，连续三年满产，带出两名徒弟。"));
        }
        cases.examined(number).approve(number, MANAGER, OTHER_HR).noticeOver(number);
        cases.appoint(number, DAY);
        return number;
    }

    @Test
    void aStarsPromotionIsCountedByTheDayOfItsAppointmentAndListedBehindTheNumber() throws Exception {
        long before = count("promotedToTeamLeader", DAY, DAY);
        appointed("STAR");

        assertThat(count("promotedToTeamLeader", DAY, DAY)).isEqualTo(before + 1);
        assertThat(count("promotedToTeamLeader", DAY.plusDays(1), DAY.plusDays(9)))
                .isEqualTo(0);
        assertThat(count("promotedToDeputyLevel", DAY, DAY)).isZero();
        String page = page(figure("promotedToTeamLeader").href(DAY, DAY), "hedaqing");
        assertThat(page).contains("林小禾", "晒盐一班班长", "晒盐一班", "星级员工", "2026年3月16日");
    }

    @Test
    void whoIsNoStarIsListedButNotAmongTheStars() throws Exception {
        appointed("OTHER");

        assertThat(count("promotedToTeamLeader", DAY, DAY)).isZero();
        assertThat(page(figure("promotedToTeamLeader").href(DAY, DAY), "hedaqing"))
                .doesNotContain("林小禾");
        assertThat(page("/board/promotions?from=2026-03-16&to=2026-03-16", "hedaqing"))
                .contains("林小禾");
    }

    @Test
    void whoFailsTheProbationIsNotCountedAnyMore() {
        String number = appointed("STAR");
        cases.after(number, DAY.plusMonths(3)).review(number, "RETURNED");

        assertThat(count("promotedToTeamLeader", DAY, DAY)).isZero();
    }

    @Test
    void thoseUnderWayAreShownWithoutNamesAndPosts() throws Exception {
        cases.raise(Target.TEAM_LEADER);
        String page = page("/board/promotions", "hedaqing");

        assertThat(page).contains("在办的动议", "待组织民主推荐").doesNotContain("林小禾", "晒盐一班班长");
    }

    @Test
    void visitorsReadNoNames() throws Exception {
        appointed("STAR");
        settings.getPropertySources()
                .addFirst(new MapPropertySource(SOURCE, Map.of("unionhome.board-without-login", "true")));
        String page = mvc.perform(
                        get("/board/promotions?from=2026-03-16&to=2026-03-16").header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("晒盐一班班长", "登录后可以看到姓名").doesNotContain("林小禾");
    }

    @Test
    void aDayThatCannotBeReadIsLeftOut() throws Exception {
        assertThat(page("/board/promotions?from=2026-13-99&to=x&target=KING&before=JS-1", "hedaqing"))
                .contains("任职名单");
    }

    @Test
    void thePassportSaysWhatTheNextPostTakesByTheRoute() {
        new CandidateRows(db).star(CANDIDATE, 3, LocalDate.of(2025, 6, 30), false);
        List<NextRung.Rung> rungs = rung.of(CANDIDATE);

        assertThat(rungs).hasSize(2);
        assertThat(rungs.get(0).conditions())
                .extracting(Condition::textKey, Condition::met, Condition::ruleKey)
                .contains(
                        tuple("promotion.rung.star", true, "promotion.starWithin"),
                        tuple("promotion.rung.free", true, null),
                        tuple("promotion.rung.notice", null, "promotion.notice.short"),
                        tuple("promotion.rung.probation", null, "promotion.probation.team"));
        cases.raise(Target.TEAM_LEADER);
        assertThat(rung.of(CANDIDATE).get(0).conditions())
                .filteredOn(condition -> condition.textKey().endsWith("free"))
                .singleElement()
                .satisfies(condition -> assertThat(condition.met()).isFalse());
        assertThat(rung.of("lubingyang")).isEmpty(); // manages a branch already
        assertThat(rung.of("guwenhai"))
                .singleElement()
                .satisfies(next -> assertThat(next.conditions())
                        .extracting(Condition::ruleKey)
                        .contains("promotion.notice.full", "promotion.probation.staff"));
    }

    private BoardFigure figure(String word) {
        return figures.stream()
                .filter(each -> each.textKey().equals("promotion.figure." + word))
                .findFirst()
                .orElseThrow();
    }

    private long count(String word, LocalDate from, LocalDate to) {
        return figure(word).count(from, to);
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(URI.create(path)).with(user(person)).header("Accept-Language", "zh-CN"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
