package org.unionhome.starnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionhome.starnomination.NominationCases.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.People;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.SheetView;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.OrphanedTasks;
import org.unionhome.workflow.Reading;

/** Who scores, who stands aside and why, and what the sheets come to. */
@UnionHomeTest
class NominationJudgesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseDriver driver;

    @Autowired
    CohortNominations cohorts;

    @Autowired
    StarNominations nominations;

    @Autowired
    JudgeRecusals recusals;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    StarNominationFacts facts;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient db;

    NominationCases cases;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void cases() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        cases = new NominationCases(context);
    }

    private CohortNominee of(String cohort) {
        return cohorts.of(cohort).get(0);
    }

    @Test
    void whoStandsCloseToTheNomineeIsRecusedEachForTheReasonThatHolds() {
        String cohort = cases.cohort();
        Map<String, Object> form = form(cohort, "SELF", null);
        form.put("kin", List.of("hanweijun"));
        String nomination = driver.submit(NOMINEE, "star-nomination", form);
        cases.recommend(nomination);
        cases.verify(nomination);

        assertThat(recusals.of(nominations.require(nomination)))
                .containsEntry(NOMINEE, Recusal.OWN_NOMINATION)
                .containsEntry("hanweijun", Recusal.KIN)
                .containsEntry(COLLEAGUE, Recusal.SAME_TEAM)
                .containsEntry(LEADER, Recusal.LEADS_NOMINEE)
                .containsEntry(BRANCH_CHAIR, Recusal.LEADS_NOMINEE)
                .containsEntry("lubingyang", Recusal.LEADS_NOMINEE)
                .containsEntry("congdezhi", Recusal.LEADS_NOMINEE)
                .containsEntry(HR, Recusal.WORKED_ON_CASE)
                .containsEntry(OFFICER, Recusal.SEES_ALL_CASES)
                .doesNotContainKeys("liusongbai", "zouyujuan", "hedaqing", "yuwenli");
    }

    /** They have the file with the name before them, whether they decided in it or not. */
    @Test
    void whoMayLookAtTheNominationByNameDoesNotJudgeItNorWhoStandsInForThem() {
        String nomination = cases.self(cases.cohort());

        try (var safety = fixture.standIn("liusongbai", SAFETY, null);
                var branch = fixture.standIn("zouyujuan", BRANCH_CHAIR, "star-nomination");
                var elsewhere = fixture.standIn("hanweijun", DISCIPLINE, "petition")) {
            assertThat(recusals.of(nominations.require(nomination)))
                    .containsEntry(HR, Recusal.SEES_ALL_CASES)
                    .containsEntry(SAFETY, Recusal.SEES_ALL_CASES)
                    .containsEntry(DISCIPLINE, Recusal.SEES_ALL_CASES)
                    .containsEntry("liusongbai", Recusal.SEES_ALL_CASES)
                    .containsEntry("zouyujuan", Recusal.LEADS_NOMINEE)
                    .doesNotContainKey("hanweijun");
        }
    }

    @Test
    void whoNominatedAndWhoIsLedByTheNomineeStandAside() {
        String cohort = cases.cohort();
        String leader = driver.submit(LEADER, "star-nomination", form(cohort, "SELF", null));
        String nominated = driver.submit(LEADER, "star-nomination", form(cohort, "TEAM", COLLEAGUE));

        assertThat(recusals.of(nominations.require(leader))).containsEntry(COLLEAGUE, Recusal.LED_BY_NOMINEE);
        assertThat(recusals.of(nominations.require(nominated))).containsEntry(LEADER, Recusal.NOMINATOR);
    }

    /** The wharf's manager judges a nominee of the pans, and not one of the wharf. */
    @Test
    void aJudgeWhoLeadsTheNomineeGivesWayToTheFirstAlternate() {
        String cohort = cases.cohort(List.of("hedaqing", "hanweijun", "zouyujuan"), ALTERNATES);
        String own = driver.submit("luoshuihan", "star-nomination", form(cohort, "SELF", null));
        driver.decide(own, "recommendByBranch", "fanyuchuan", Map.of("outcome", "RECOMMENDED", "branchOrder", 1));
        cases.verify(own);
        String other = cases.prepared(cohort);
        cohorts.startScoring(cohort, Map.of(own, BigDecimal.TEN, other, BigDecimal.TEN));

        assertThat(cases.waiting(own)).containsExactly("hanweijun", "yuwenli", "zouyujuan");
        assertThat(cases.waiting(other)).containsExactly("hanweijun", "hedaqing", "zouyujuan");
        assertThat(of(cohort).sheets())
                .filteredOn(SheetView::recused)
                .extracting(SheetView::judgeId, SheetView::reason)
                .containsExactly(tuple("hedaqing", "被提名人的上级"));
    }

    @Test
    void kinOnThePanelAndAmongTheAlternatesArePassedOver() {
        String cohort = cases.cohort();
        Map<String, Object> form = form(cohort, "SELF", null);
        form.put("kin", List.of(JUDGES.get(0), ALTERNATES.get(0)));
        String nomination = driver.submit(NOMINEE, "star-nomination", form);
        cases.recommend(nomination);
        cases.verify(nomination);
        cases.startScoring(cohort, nomination);

        assertThat(cases.waiting(nomination)).containsExactly("hanweijun", "ningjiahui", "zouyujuan");
    }

    @Test
    void threeSheetsAreTheLeastAndTwoAreNoResult() {
        String cohort = cases.cohort();
        String nomination = cases.scoring(cohort);
        cases.score(nomination, JUDGES.get(0), 40);
        cases.score(nomination, JUDGES.get(1), 38);
        cases.recuse(nomination, JUDGES.get(2));

        assertThat(driver.state(nomination)).isEqualTo("SCORING");
        assertThat(of(cohort).total()).isNull();
        cases.score(nomination, ALTERNATES.get(0), 36);
        assertThat(of(cohort).panel()).isEqualByComparingTo("83");
        assertThat(of(cohort).skill()).isEqualByComparingTo("38");
        assertThat(of(cohort).total()).isEqualByComparingTo("92");
    }

    @Test
    void aJudgeFarFromTheOthersIsShownAndStillCounts() {
        String cohort = cases.cohort();
        String nomination = cases.scoring(cohort);
        cases.score(nomination, JUDGES.get(0), 38);
        cases.score(nomination, JUDGES.get(1), 38);
        cases.score(nomination, JUDGES.get(2), 20);

        assertThat(of(cohort).outlier()).isTrue();
        assertThat(of(cohort).panel()).isEqualByComparingTo("77");
        assertThat(of(cohort).sheets())
                .filteredOn(SheetView::outlier)
                .extracting(SheetView::judgeId)
                .containsExactly(JUDGES.get(2));
    }

    @Test
    void noPartMayHaveMorePointsThanTheCohortGives() {
        String nomination = cases.scoring(cases.cohort());
        String judge = JUDGES.get(0);

        assertThatThrownBy(() -> cases.decide(nomination, judge, sheet(41, 27, 9, 9)))
                .hasMessageContaining("tooManyPoints");
        assertThatThrownBy(() -> cases.decide(nomination, judge, sheet(40, 27, 9, 10.5)))
                .hasMessageContaining("tooManyPoints");
        assertThatThrownBy(() -> cases.decide(nomination, judge, Map.of("outcome", "SCORED", "skill", 40)))
                .hasMessageContaining("pointsMissing");
        assertThatThrownBy(() -> cases.decide(nomination, judge, Map.of("outcome", "RECUSED")))
                .hasMessageContaining("reasonNeeded");
        assertThat(cases.waiting(nomination)).hasSize(3);
    }

    @Test
    void nobodyScoresAnothersSheet() {
        String nomination = cases.scoring(cases.cohort());
        String task = cases.taskOf(nomination, JUDGES.get(0));

        assertThatThrownBy(() -> context.getBean(Door.class).complete(JUDGES.get(1), task, sheet(30, 20, 5, 5)))
                .hasMessageContaining("notYours");
    }

    @Test
    void judgesWhoSendTheirSheetsAtTheSameMomentAllCount() {
        String cohort = cases.cohort();
        String nomination = cases.scoring(cohort);

        var results = Together.<Boolean>run(JUDGES.stream()
                .<Callable<Boolean>>map(judge -> () -> {
                    cases.score(nomination, judge, 37);
                    return true;
                })
                .toList());

        assertThat(results).allMatch(Together.Result::done);
        assertThat(driver.state(nomination)).isEqualTo("SCORED");
        assertThat(of(cohort).sheets()).hasSize(3);
    }

    @Test
    void theChairNamesNobodyWhoMustStandAside() {
        String nomination = cases.scoring(cases.cohort());
        cases.score(nomination, JUDGES.get(0), 37);
        for (String judge : List.of(JUDGES.get(1), JUDGES.get(2), ALTERNATES.get(0), ALTERNATES.get(1))) {
            cases.recuse(nomination, judge);
        }
        String task = driver.task(nomination, "appointJudge").taskId();

        assertThat(reading.taskValues(CHAIR, task))
                .containsEntry("missingText", "2")
                .hasEntrySatisfying(
                        "judgeOptions",
                        options -> assertThat(options.toString())
                                .contains("chuminjun", "huangpuyun")
                                .doesNotContain(COLLEAGUE, BRANCH_CHAIR, JUDGES.get(1), JUDGES.get(0)));
        assertThatThrownBy(() -> driver.decide(nomination, "appointJudge", CHAIR, Map.of("judgeId", COLLEAGUE)))
                .hasMessageContaining("judgeMayNot");
        driver.decide(nomination, "appointJudge", CHAIR, Map.of("judgeId", "chuminjun", "comment", "与被提名人没有共事过"));
        assertThat(readsWords(NOMINEE, nomination, true))
                .as("who judges stays untold")
                .isFalse();
        assertThat(readsWords(CHAIR, nomination, false)).isTrue();
        assertThat(cases.waiting(nomination)).containsExactly("chuminjun");
        cases.score(nomination, "chuminjun", 37);
        assertThat(driver.openTasks(nomination)).as("one is still missing").containsExactly("appointJudge");
    }

    /** Called, but gone before scoring: the officer notes it, and scores nothing in their place. */
    @Test
    void forAJudgeWhoHasLeftAnAlternateIsCalled() {
        String cohort = cases.cohort(List.of("huangpuyun", "hanweijun", "zouyujuan"), ALTERNATES);
        String nomination = cases.prepared(cohort);
        active("huangpuyun", false);
        try {
            cases.startScoring(cohort, nomination);
            assertThat(cases.waiting(nomination)).containsExactly("hanweijun", "yuwenli", "zouyujuan");
        } finally {
            active("huangpuyun", true);
        }
    }

    @Test
    void whenAJudgeLeavesInBetweenTheOfficerNotesItAndScoresNothing() {
        String cohort = cases.cohort(List.of("huangpuyun", "hanweijun", "zouyujuan"), ALTERNATES);
        String nomination = cases.scoring(cohort);
        active("huangpuyun", false);
        try {
            context.getBean(OrphanedTasks.class).release("huangpuyun");
            String open = context.getBean(OpenTasks.class).ofCase(nomination).stream()
                    .filter(each -> "unionOfficer".equals(each.candidate()))
                    .findFirst()
                    .orElseThrow()
                    .taskId();
            var door = context.getBean(Door.class);
            assertThatThrownBy(() -> door.complete(OFFICER, open, sheet(40, 30, 10, 10)))
                    .hasMessageContaining("judgeLeft");
            door.complete(OFFICER, open, Map.of("outcome", "RECUSED", "recusalReason", "已离职"));
            cases.score(nomination, "hanweijun", 37);
            cases.score(nomination, "zouyujuan", 37);
            assertThat(cases.waiting(nomination)).containsExactly("yuwenli");
        } finally {
            active("huangpuyun", true);
        }
    }

    private boolean readsWords(String person, String nomination, boolean applicant) {
        Viewer viewer = new Viewer(people.entitlements(person), applicant, applicant, Set.of());
        LedgerEntry entry = ledger.of(nomination).stream()
                .filter(each -> each.action().equals("appointJudge"))
                .findFirst()
                .orElseThrow();
        return facts.mayReadText(entry, viewer);
    }

    private void active(String person, boolean active) {
        db.sql("update person set active = :active where id = :id")
                .param("active", active)
                .param("id", person)
                .update();
    }
}
