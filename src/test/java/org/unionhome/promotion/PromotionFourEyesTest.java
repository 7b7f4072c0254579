package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.promotion.PromotionCases.*;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballots;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** Who may not raise a motion, and who may not approve one: the raiser, who has approved before, and whoever stands in for them. */
@UnionHomeTest
@Transactional
class PromotionFourEyesTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient db;

    PromotionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PromotionCases(driver, ballots, db);
    }

    @Test
    void whoRaisedTheMotionDoesNotApproveItAndTheOtherOneDoes() {
        String number = cases.raise(Target.WORKER_TO_STAFF);
        cases.examined(number);
        refused("promotion.refusal.ownMotion", () -> cases.approve(number, RAISER));
        cases.approve(number, OTHER_HR);

        assertThat(driver.task(number, "approvePromotion").candidate()).isEqualTo("generalManager");
    }

    @Test
    void aStandInOfWhoRaisedItDoesNotApproveEither() {
        String number = cases.raise(Target.WORKER_TO_STAFF);
        cases.examined(number);
        try (var standIn = fixture.standIn("shisufang", RAISER, "promotion")) {
            refused("promotion.refusal.ownMotion", () -> cases.approve(number, "shisufang"));
        }
    }

    @Test
    void whoRaisedItInSomebodysPlaceBarsThemBoth() {
        try (var standIn = fixture.standIn("shisufang", OTHER_HR, "promotion")) {
            String number = driver.submit("shisufang", "promotion", motion(CANDIDATE, Target.WORKER_TO_STAFF, "TT"));
            cases.examined(number);
            refused("promotion.refusal.ownMotion", () -> cases.approve(number, OTHER_HR));
            cases.approve(number, RAISER); // here just another clerk

            assertThat(driver.task(number, "approvePromotion").candidate()).isEqualTo("generalManager");
        }
    }

    @Test
    void nobodyApprovesTwiceInARoundNotEvenInAnothersPlace() {
        String number = cases.raise(Target.WORKER_TO_STAFF);
        cases.examined(number).approve(number, OTHER_HR);
        try (var standIn = fixture.standIn(OTHER_HR, GENERAL_MANAGER, "promotion")) {
            refused("promotion.refusal.signedBefore", () -> cases.approve(number, OTHER_HR));
        }
        cases.approve(number, GENERAL_MANAGER);

        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
    }

    @Test
    void nobodyApprovesTheirOwnPromotion() {
        String number = cases.raise(motion(GENERAL_MANAGER, Target.WORKER_TO_STAFF, "TT"));
        cases.examined(number).approve(number, OTHER_HR);

        assertThatThrownBy(() -> cases.approve(number, GENERAL_MANAGER)).isInstanceOf(Refusal.class);
    }

    @Test
    void theCommitteesNumbersAreCheckedWhereTheyAreEntered() {
        String number = cases.raise(Target.DEPUTY_LEVEL);
        cases.examined(number).approve(number, OTHER_HR, DISCIPLINE);
        refused("promotion.refusal.votesMissing", () -> decide(number, APPROVED));
        refused("promotion.refusal.committeeQuorum", () -> decide(number, votes("APPROVED", 9, 5, 5)));
        refused("promotion.refusal.committeeMajority", () -> decide(number, votes("APPROVED", 9, 8, 4)));
        refused("promotion.refusal.committeeCarried", () -> decide(number, votes("REJECTED", 9, 6, 5)));
        refused("promotion.refusal.committeeSize", () -> decide(number, votes("APPROVED", 1, 1, 1)));
        decide(number, votes("APPROVED", 9, 6, 5));

        assertThat(db.sql("select due || '/' || present || '/' || yes from promotion_approval where promotion = :case"
                                + " and role = 'partyCommittee'")
                        .param("case", number)
                        .query(String.class)
                        .single())
                .isEqualTo("9/6/5");
    }

    private void decide(String number, Map<String, Object> form) {
        driver.decide(number, "approvePromotion", COMMITTEE, form);
    }

    @ParameterizedTest
    @CsvSource({
        "shisufang,  linxiaohe,  TEAM_LEADER, TT1, notHumanResources",
        "zhuyating,  linxiaohe,  TEAM_LEADER, TT1, notHumanResources",
        "guanmingli, guanmingli, TEAM_LEADER, TT1, ownPromotion",
        "guanmingli, linxiaohe,  TEAM_LEADER, TT,  unitLevel",
        "guanmingli, linxiaohe,  BRANCH_GENERAL_MANAGER, TT1, unitLevel",
        "guanmingli, linxiaohe,  DEPUTY_LEVEL, XX, unknownUnit",
    })
    void aMotionThatCannotStandIsRefused(String raiser, String candidate, Target target, String unit, String word) {
        refused("promotion.refusal." + word, () -> driver.submit(raiser, "promotion", motion(candidate, target, unit)));
    }

    @Test
    void onePromotionAtATime() {
        cases.raise(Target.TEAM_LEADER);

        refused("promotion.refusal.runsAlready", () -> cases.raise(Target.WORKER_TO_STAFF));
    }

    private void noOtherHumanResources() {
        db.sql(
                        "update role_grant set valid_to = date '2025-12-31' where person_id = :other and role = 'humanResources'")
                .param("other", OTHER_HR)
                .update();
    }

    /** Each level is signed by somebody else, and nobody who is asked on the route anyway signs for another level. */
    @Test
    void whereOnlyTheRaiserCouldApproveSomebodyAboveWhoIsNotOnTheRouteDoes() {
        noOtherHumanResources();
        String number = cases.raise(Target.WORKER_TO_STAFF);
        cases.recommended(number).inspectedBy(number, RAISER).cleared(number);
        assertThat(driver.task(number, "approvePromotion").candidate()).isEqualTo("chairman");
        assertThat(reading.taskForm(
                                CHAIRMAN,
                                driver.task(number, "approvePromotion").taskId())
                        .data()
                        .get("levelText")
                        .toString())
                .contains("Human resources", "Chairman");
        cases.approve(number, CHAIRMAN, GENERAL_MANAGER);

        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
    }

    @Test
    void theOnlyDisciplineOfficerIsMadeAClerkAndNobodySignsTwice() {
        String number = cases.raise(motion(DISCIPLINE, Target.PRINCIPAL_CLERK, "JG2"));
        cases.recommended(number).inspected(number);
        driver.decide(number, "giveIntegrityOpinion", GENERAL_MANAGER, Map.of("opinion", "没有问题", "outcome", "CLEAR"));
        cases.approve(number, OTHER_HR);
        assertThat(driver.task(number, "approvePromotion").candidate()).isEqualTo("chairman");
        cases.approve(number, CHAIRMAN, GENERAL_MANAGER);

        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
    }

    @Test
    void whereNobodyAboveIsLeftThereIsNoCase() {
        noOtherHumanResources();

        refused("promotion.refusal.nobodyElse", () -> cases.raise(motion(CHAIRMAN, Target.WORKER_TO_STAFF, "TT")));
    }

    @Test
    void aCommitteesVoteIsNeverGivenByOneManager() {
        refused("promotion.refusal.nobodyElse", () -> cases.raise(motion(COMMITTEE, Target.DEPUTY_LEVEL, "JG6")));
    }

    @Test
    void whereOnePersonHoldsTwoLevelsTheOtherHoldersSignTheFirst() {
        try (var both = fixture.grant(OTHER_HR, "branchManager", "TT")) {
            String number = cases.raise(Target.TEAM_LEADER);
            cases.examined(number).approve(number, OTHER_HR);
            assertThat(driver.task(number, "approvePromotion").candidate()).isEqualTo("generalManager");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-03, false", "2026-04-01, false", "2026-04-02, true"})
    void aVoteLastsUntilOneOfTheNextThirtyDays(LocalDate lastDay, boolean wrong) {
        String number = cases.raise(Target.TEAM_LEADER);
        if (wrong) {
            refused("promotion.refusal.voteDay", () -> cases.opened(number, lastDay));
        } else {
            assertThat(cases.opened(number, lastDay).electors(number)).isNotEmpty();
        }
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
