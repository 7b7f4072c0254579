package org.unionhome.starnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.unionhome.starnomination.NominationCases.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.passport.Condition;
import org.unionhome.passport.PassportEntry;
import org.unionhome.people.People;
import org.unionhome.people.PersonLeft;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.NotSelected;
import org.unionhome.starnomination.exchange.Stars;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Reading;

/** What is refused, and what follows from the star that somebody held. */
@UnionHomeTest
class NominationRulesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseDriver driver;

    @Autowired
    CohortNominations cohorts;

    @Autowired
    Stars stars;

    @Autowired
    StarNominations nominations;

    @Autowired
    StarChapter chapter;

    @Autowired
    StarRung rung;

    @Autowired
    Reading reading;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    Door door;

    NominationCases cases;
    String cohort;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void aCohortCalls() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        cases = new NominationCases(context);
        cohort = cases.cohort();
    }

    @ParameterizedTest
    @CsvSource({
        "shisufang,   PEER, linxiaohe,  true",
        "shisufang,   PEER, qinyongxia, false",
        "guwenhai,    TEAM, linxiaohe,  true",
        "shisufang,   TEAM, linxiaohe,  false",
        "guwenhai,    TEAM, qiaoanran,  false",
        "shenlanying, UNIT, linxiaohe,  true",
        "lubingyang,  UNIT, linxiaohe,  true",
        "hedaqing,    UNIT, linxiaohe,  false",
        "guwenhai,    UNIT, linxiaohe,  false",
        "linxiaohe,   PEER, linxiaohe,  false",
    })
    void aColleagueOfTheBranchTheTeamsLeaderAndWhoSpeaksForTheUnitMayNominate(
            String person, String kind, String nominee, boolean may) {
        boolean done;
        try {
            driver.submit(person, "star-nomination", form(cohort, kind, nominee));
            done = true;
        } catch (Refusal refusal) {
            done = false;
        }
        assertThat(done).isEqualTo(may);
    }

    @Test
    void nobodyStandsTwiceInACohort() {
        cases.self(cohort);

        assertThatThrownBy(() -> cases.peer(cohort)).hasMessageContaining("alreadyNominated");
        assertThat(cases.self(cases.cohort())).isNotNull();
    }

    @Test
    void afterTheLastDayNothingIsTaken() {
        driver.on(LAST_DAY.plusDays(1));

        assertThatThrownBy(() -> cases.self(cohort)).hasMessageContaining("notCalling");
    }

    /** Otherwise the cohort could close the call between the look at the clock and the filing, and go on without it. */
    @Test
    void aCohortDoesNotCloseTheCallWhileANominationIsBeingFiled() {
        boolean[] held = new boolean[2];
        transaction.executeWithoutResult(status -> {
            held[0] = isHeld(cohort);
            door.start(NOMINEE, "star-nomination", form(cohort, "SELF", null), null);
            held[1] = isHeld(cohort);
        });

        assertThat(held).containsExactly(false, true);
    }

    /** Whether somebody else would have to wait for this case. */
    private boolean isHeld(String number) {
        return CompletableFuture.supplyAsync(
                        () -> db.sql("select number from case_file where number = :number for update skip locked")
                                .param("number", number)
                                .query(String.class)
                                .optional()
                                .isEmpty())
                .join();
    }

    @Test
    void aBranchGivesEachPlaceOnce() {
        String first = cases.self(cohort);
        String second = driver.submit(COLLEAGUE, "star-nomination", form(cohort, "SELF", null));
        Map<String, Object> place = Map.of("outcome", "RECOMMENDED", "branchOrder", 1);
        driver.decide(first, "recommendByBranch", BRANCH_CHAIR, place);

        assertThatThrownBy(() -> driver.decide(second, "recommendByBranch", BRANCH_CHAIR, place))
                .hasMessageContaining("placeTaken");
        assertThatThrownBy(() ->
                        driver.decide(second, "recommendByBranch", BRANCH_CHAIR, Map.of("outcome", "RECOMMENDED")))
                .hasMessageContaining("orderNeeded");
        assertThatThrownBy(() ->
                        driver.decide(second, "recommendByBranch", BRANCH_CHAIR, Map.of("outcome", "NOT_RECOMMENDED")))
                .hasMessageContaining("reasonNeeded");
        assertThat(reading.taskValues(
                                BRANCH_CHAIR,
                                driver.task(second, "recommendByBranch").taskId())
                        .get("others")
                        .toString())
                .contains("林小禾", "order=1");
    }

    @Test
    void aPlaceIsFreeAgainWhenWhoeverHadItStepsBack() {
        String first = cases.self(cohort);
        String second = driver.submit(COLLEAGUE, "star-nomination", form(cohort, "SELF", null));
        Map<String, Object> place = Map.of("outcome", "RECOMMENDED", "branchOrder", 1);
        driver.decide(first, "recommendByBranch", BRANCH_CHAIR, place);
        driver.send(first, "nominationWithdrawn", NOMINEE, Map.of("comment", "家中有事"));

        driver.decide(second, "recommendByBranch", BRANCH_CHAIR, place);

        assertThat(driver.state(second)).isEqualTo("VERIFYING");
    }

    @Test
    void anUnknownFirstDayOfWorkIsLookedUpAndNotTakenForNoService() {
        String nomination = cases.of("chenchunping").self(cohort);
        cases.recommend(nomination);
        var hired = people.require("chenchunping").hiredOn();
        hiredOn("chenchunping", null);
        try {
            assertThat(rung.of("chenchunping").get(0).conditions())
                    .filteredOn(condition -> condition.textKey().endsWith("service"))
                    .extracting(Condition::met)
                    .containsOnlyNulls();
            assertThatThrownBy(() -> cases.verify(nomination)).hasMessageContaining("serviceNeeded");
            Map<String, Object> found = performance();
            found.put("serviceEntered", 30);
            driver.decide(nomination, "verifyPerformance", HR, found);
        } finally {
            hiredOn("chenchunping", hired);
        }
        assertThat(nominations.require(nomination).verification().serviceMonths())
                .isEqualTo(30);
    }

    private void hiredOn(String person, LocalDate day) {
        db.sql("update person set hired_on = :day where id = :id")
                .param("day", day)
                .param("id", person)
                .update();
    }

    @Test
    void consentSaysThatAllRelativesAreDeclared() {
        String nomination = cases.peer(cohort);

        assertThatThrownBy(() -> driver.decide(nomination, "giveConsent", NOMINEE, Map.of("outcome", "CONSENTED")))
                .hasMessageContaining("honestNeeded");
        assertThatThrownBy(() -> driver.decide(
                        nomination,
                        "giveConsent",
                        NOMINEE,
                        Map.of("outcome", "CONSENTED", "honest", true, "kin", List.of(NOMINEE))))
                .hasMessageContaining("ownRelative");
        driver.decide(
                nomination,
                "giveConsent",
                NOMINEE,
                Map.of("outcome", "CONSENTED", "honest", true, "kin", List.of("liusongbai")));
        assertThat(nominations.require(nomination).kin()).containsExactly("liusongbai");
    }

    /** The chair of the branch nominates herself: her case goes to the union chair. */
    @Test
    void nobodyRecommendsThemselves() {
        String own = driver.submit(BRANCH_CHAIR, "star-nomination", form(cohort, "SELF", null));

        assertThat(driver.task(own, "recommendByBranch").candidate()).isEqualTo("unionChair");
    }

    @Test
    void eachCohortBringsOneStarMoreAtMost() {
        int before = nominations.require(cases.self(cases.cohort())).candidacy().currentStar();
        String first = cases.appointed(cohort);
        assertThat(nominations.require(first).score().level()).isEqualTo(Math.min(4, before + 1));

        String next = cases.cohort();
        String second = cases.scored(next);
        assertThat(nominations.require(second).candidacy().currentStar()).isEqualTo(Math.min(4, before + 1));
        assertThat(nominations.require(second).score().level()).isEqualTo(Math.min(4, before + 2));
    }

    @Test
    void aStarThatWasTakenBackLeavesTheOneBefore() {
        String nomination = cases.appointed(cohort);
        int held = nominations.require(nomination).candidacy().currentStar();
        driver.send(nomination, "starRevoked", HR, Map.of("reason", "ACCIDENT", "comment", "责任事故"));

        assertThat(nominations.require(cases.self(cases.cohort())).candidacy().currentStar())
                .isEqualTo(held);
    }

    @Test
    void onlyTheNomineeWithdrawsAndOnlyTheOfficesTakeBack() {
        String nomination = cases.appointed(cohort);
        Map<String, Object> why = Map.of("reason", "SANCTION", "comment", "受到处分");

        assertThatThrownBy(() -> driver.send(nomination, "starRevoked", BRANCH_CHAIR, why))
                .hasMessageContaining("notRevoker");
        assertThatThrownBy(() -> driver.send(nomination, "nominationWithdrawn", BRANCH_CHAIR, Map.of("comment", "不要了")))
                .hasMessageContaining("notNominee");
        assertThatThrownBy(() -> driver.send(nomination, "nominationWithdrawn", NOMINEE, Map.of("comment", "不要了")))
                .hasMessageContaining("wrongState");
        assertThat(driver.state(nomination)).isEqualTo("APPOINTED");
    }

    @Test
    void whoeverLeavesStandsForNoStarAndHoldsNone() {
        String standing = cases.of("chenchunping").self(cohort);
        left("chenchunping");
        assertThat(driver.state(standing)).isEqualTo("WITHDRAWN");

        String holding = cases.appointed(cohort);
        left("chenchunping");
        assertThat(driver.state(holding)).isEqualTo("REVOKED");
        assertThat(nominations.require(holding).ending().reason()).isEqualTo("LEFT");
        assertThat(driver.ledger(holding)).endsWith("nomineeLeft", "stopAllowance");
    }

    /** As when the scoring starts: the cohort first, then its nominations. */
    @Test
    void whoeverLeavesWaitsForTheCohortBeforeTheirNominationIsTouched() {
        cases.of("chenchunping").self(cohort);
        boolean[] held = new boolean[1];
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new PersonLeft("chenchunping"));
            held[0] = isHeld(cohort);
        });

        assertThat(held).containsExactly(true);
    }

    private void left(String person) {
        transaction.executeWithoutResult(status -> events.publishEvent(new PersonLeft(person)));
    }

    @Test
    void thePassportTellsEachDecisionWithItsReason() {
        String nomination = cases.scored(cohort);
        cohorts.notSelect(nomination, NotSelected.QUOTA_FULL, 9);
        String star = cases.appointed(cases.cohort());

        assertThat(chapter.of(NOMINEE))
                .filteredOn(entry -> nomination.equals(entry.caseNumber()))
                .extracting(PassportEntry::textKey, PassportEntry::reason)
                .containsExactly(tuple("star-nomination.passport.NOT_SELECTED", "名额已满"));
        assertThat(chapter.of(NOMINEE))
                .filteredOn(entry -> star.equals(entry.caseNumber()))
                .extracting(PassportEntry::day, PassportEntry::reason)
                .containsExactly(tuple(LocalDate.of(2026, 5, 1), "总分 91，排名第 1"));
    }

    @Test
    void theNextRungSaysWhatIsMissing() {
        var next = rung.of("shisufang").get(0);

        assertThat(next.titleArgs()).containsExactly(1);
        assertThat(next.conditions())
                .extracting(Condition::textKey, Condition::met)
                .contains(
                        tuple("star-nomination.rung.service", true),
                        tuple("star-nomination.rung.calling", true),
                        tuple("star-nomination.rung.points", null));
        assertThat(new BigDecimal("75"))
                .isEqualByComparingTo(new BigDecimal(next.conditions().stream()
                        .filter(condition -> condition.textKey().endsWith("points"))
                        .findFirst()
                        .orElseThrow()
                        .args()
                        .get(0)
                        .toString()));
    }
}
