package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.cases.BoardFigure;
import org.unionhome.cases.LedgerProof;
import org.unionhome.support.Figures;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.DemoHistory;

/** Ten cohorts and the promotions of their stars add up to what the union published; and today there is something to decide. */
@UnionHomeTest
class StarHistoryTest {

    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 7, 31);

    @Autowired
    List<DemoHistory> histories;

    @Autowired
    List<BoardFigure> figures;

    @Autowired
    UnionClock clock;

    @Autowired
    LedgerProof proof;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    /** Rolled back at the end, for the lists of other tests. */
    @Test
    @Transactional
    void tenCohortsAndTwentyFourPromotionsAddUpToWhatTheUnionPublished() throws Exception {
        List<String> earlier = approvals();
        List.of("passport", "star-selection", "promotion").forEach(this::live);

        figuresOnTheBoard();
        thePageOfCohorts();
        theCasesBehindThem();
        nobodyRoseMoreThanOneStarAtOnce();
        todayThereIsSomethingInEveryOpenState(earlier);
        assertThat(proof.verify().firstBreak()).isEmpty();
    }

    private void live(String process) {
        DemoHistory history = histories.stream()
                .filter(candidate -> candidate.process().equals(process))
                .findFirst()
                .orElseThrow();
        int[] told = {0};
        history.live(done -> told[0] = done);
        clock.reset();
        assertThat(told[0]).as(process).isEqualTo(history.size());
    }

    private void figuresOnTheBoard() {
        assertThat(figure("star-selection.figure.stars")).isEqualTo(Figures.of("starsTotal"));
        assertThat(figure("star-selection.figure.cohorts")).isEqualTo(Figures.of("starCohorts"));
        assertThat(figure("star-selection.figure.latest")).isEqualTo(Figures.of("starsInCohort"));
        List.of(
                        "promotedToBranchManager",
                        "promotedToDeputyLevel",
                        "promotedToPrincipalClerk",
                        "workerToManagementPost",
                        "promotedToTeamLeader")
                .forEach(key ->
                        assertThat(figure("promotion.figure." + key)).as(key).isEqualTo(Figures.of(key)));
    }

    private void thePageOfCohorts() throws Exception {
        String page = mvc.perform(get("/board/stars").with(user("linxiaohe")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("2020年星级员工评聘", "2011年星级员工评聘");
    }

    private long figure(String key) {
        return figures.stream()
                .filter(figure -> figure.textKey().equals(key))
                .findFirst()
                .orElseThrow()
                .count(FROM, TO);
    }

    private void theCasesBehindThem() {
        assertThat(count("star_nomination where cohort_ordinal <= 10 and state = 'TERM_ENDED'"))
                .isEqualTo(Figures.of("starsTotal"));
        assertThat(count("star_selection where ordinal <= 10 and state = 'COMPLETED'"))
                .isEqualTo(Figures.of("starCohorts"));
        assertThat(count("star_nomination where cohort_ordinal = 10 and state = 'TERM_ENDED'"))
                .isEqualTo(Figures.of("starsInCohort"));
        assertThat(count("case_file where process = 'promotion' and state = 'CONFIRMED' and closed_at < '2021-08-01'"))
                .isEqualTo(24);
        assertThat(states("cohort_ordinal <= 10"))
                .contains("DECLINED", "NOT_RECOMMENDED", "NOT_ELIGIBLE", "NOT_SELECTED", "WITHDRAWN");
        assertThat(count("star_nomination n join person p on p.id = n.nominee_id where service_months < 12"))
                .isZero();
    }

    private void nobodyRoseMoreThanOneStarAtOnce() {
        assertThat(count("star_nomination where state = 'TERM_ENDED' and level > current_star + 1"))
                .isZero();
        assertThat(count("star_nomination where state = 'TERM_ENDED' and level >= 3"))
                .isPositive();
    }

    private void todayThereIsSomethingInEveryOpenState(List<String> earlier) {
        assertThat(states("cohort_ordinal = 11")).contains("AWAITING_CONSENT", "AT_BRANCH", "VERIFYING", "PREPARED");
        assertThat(count("star_selection where ordinal = 11 and state = 'CALLING'"))
                .isEqualTo(1);
        List<String> waiting = new ArrayList<>(approvals());
        earlier.forEach(waiting::remove);
        assertThat(waiting).hasSize(2);
        assertThat(waiting).anyMatch(task -> task.startsWith("branchManager"));
        assertThat(waiting).anyMatch(task -> task.startsWith("generalManager"));
    }

    /** Open approvals of promotions; other tests of the run have left some. */
    private List<String> approvals() {
        return db.sql("select candidate || ' ' || task_id from open_task"
                        + " where process = 'promotion' and task_key = 'approvePromotion'")
                .query(String.class)
                .list();
    }

    private List<String> states(String which) {
        return db.sql("select distinct state from star_nomination where " + which)
                .query(String.class)
                .list();
    }

    private long count(String which) {
        return db.sql("select count(*) from " + which).query(Long.class).single();
    }
}
