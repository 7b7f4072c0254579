package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.signing.ContractFigures;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What the law and the two sides ask of a round, of its minutes and of what follows from them. */
@UnionHomeTest
@Transactional
class RoundRulesTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Rounds rounds;

    @Autowired
    ContractFigures figures;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    @Test
    void theSidesMeetFaceToFaceAndNotBeforeTheDataHaveLainFiveDays() {
        String number = cases.ready();

        refused("dataBefore", () -> prepare(number, agenda(MONDAY.plusDays(4))));
        Map<String, Object> byPhone = agenda(MONDAY.plusDays(5));
        byPhone.put("how", "PHONE");
        refused("faceToFace", () -> prepare(number, byPhone));
        prepare(number, agenda(MONDAY.plusDays(5)));
        assertThat(driver.state(number)).isEqualTo("IN_ROUND");
    }

    private void prepare(String number, Map<String, Object> form) {
        driver.decide(number, "prepareAgenda", OFFICER, form);
    }

    @Test
    void minutesAreWrittenAfterTheMeetingAndTheSideInTheChairWasThere() {
        String number = cases.ready();
        prepare(number, agenda(ROUND));
        refused("notHeldYet", () -> cases.minutes(number, ROUND, "NEXT_ROUND"));
        driver.on(ROUND);
        refused("endsBeforeStart", () -> cases.minutes(number, ROUND, "NEXT_ROUND", "endedAt", "13:00"));
        List<String> withoutChief = cases.representatives(number, Side.STAFF).subList(1, 3);
        refused("chairAbsent", () -> cases.minutes(number, ROUND, "NEXT_ROUND", "presentStaff", withoutChief));
        List<String> others = cases.representatives(number, Side.COMPANY);
        refused("notOfThisSide", () -> cases.minutes(number, ROUND, "NEXT_ROUND", "presentStaff", others));
        refused("notSettled", () -> cases.minutes(number, ROUND, "AGREED"));
        refused("resumptionMissing", () -> cases.minutes(number, ROUND, "SUSPENDED"));
    }

    @Test
    void theChiefsChairInTurnAndWhoeverMadeTheOfferBegins() {
        String number = cases.ready();
        cases.round(number, ROUND, "NEXT_ROUND");
        driver.decide(number, "gatherFeedback", OFFICER, Map.of("digest", "希望产假按158天"));
        cases.call(number, ROUND);

        assertThat(rounds.of(number)).extracting(MeetingRound::chairSide).containsExactly(Side.STAFF, Side.COMPANY);
        assertThat(rounds.of(number)).extracting(MeetingRound::published).containsExactly(true, false);
    }

    @Test
    void zhejiangLetsTheSidesBreakOffForSixtyDaysAndNoLonger() {
        String number = cases.under("CN-ZJ", cases.open());
        cases.offered(number).accepted(number).named(number).prepared(number);
        cases.call(number, ROUND);

        refused("suspensionTooLong", () -> suspend(number, ROUND.plusDays(61)));
        suspend(number, ROUND.plusDays(60));
    }

    private void suspend(String number, LocalDate until) {
        cases.minutes(
                number,
                ROUND,
                "SUSPENDED",
                "resumeOn",
                until.toString(),
                "resumePlace",
                "工会会议室",
                "resumeContent",
                "产假");
    }

    @Test
    void nothingMovesAtTheTableWhileTheChiefsAreAskedAboutTheMinutes() {
        String number = cases.ready();
        cases.call(number, ROUND).settle(number).minutes(number, ROUND, "AGREED");
        OfferMoves offers = beans.getBean(OfferMoves.class);

        refused("minutesWait", () -> offers.takeBack(number, 1, CHIEF));
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
        refused("minutesWait", () -> offers.takeBack(number, 1, CHIEF));
        driver.decide(number, "confirmMinutesOfCompany", CHIEF, Map.of("outcome", "CORRECT", "comment", "第一条要再议"));

        assertThat(driver.openTasks(number)).containsExactly("recordMinutes");
        assertThat(String.valueOf(beans.getBean(CollectiveBargainingFacts.class)
                        .formValues(number, "recordMinutes")
                        .get("correctionText")))
                .contains("第一条要再议");
        offers.takeBack(number, 1, CHIEF);
        refused("notSettled", () -> cases.minutes(number, ROUND, "AGREED"));
    }

    @Test
    void whatTheLawRaisedMeanwhileIsAgreedAnew() {
        String number = cases.ready();
        cases.call(number, ROUND).settle(number);
        beans.getBean(JdbcClient.class)
                .sql(
                        "insert into rule_parameter (key, jurisdiction, effective_from, value, unit, status)"
                                + " values ('collective-bargaining.law.maternityLeave', 'CN', :day, 188, 'CALENDAR_DAYS', 'TO_CONFIRM')")
                .param("day", ROUND)
                .update();

        refused("belowLaw", () -> cases.minutes(number, ROUND, "AGREED"));
    }

    @Test
    void oneSideAloneAsksForCoordinationOnceTheMinutesWereSentBackTwice() {
        String number = cases.ready();
        cases.call(number, ROUND);
        sentBack(number);
        refused("coordinationEarly", () -> coordinate(number, CHIEF));
        sentBack(number);
        refused("coordinationEarly", () -> coordinate(number, STAFF_MEMBER));
        coordinate(number, CHIEF);

        assertThat(driver.state(number)).isEqualTo("IN_DISPUTE");
        assertThat(driver.openTasks(number)).isEmpty();
        String dispute = beans.getBean(Disputes.class).running(number).orElseThrow();
        assertThat(driver.file(dispute).filedBy()).isEqualTo(CHIEF);
    }

    private void sentBack(String number) {
        cases.minutes(number, ROUND, "NEXT_ROUND");
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CORRECT", "comment", "漏记一点"));
        driver.decide(number, "confirmMinutesOfCompany", CHIEF, Map.of("outcome", "CONFIRMED"));
    }

    private void coordinate(String number, String person) {
        driver.send(number, "coordinationRequested", person, Map.of("comment", "对方一再不确认纪要"));
    }

    @Test
    void whoHeldASeatOnTheDayOfTheMeetingIsInItsMinutesThoughTheyLeftItSince() {
        String number = cases.ready();
        cases.call(number, ROUND);
        Map<String, Object> minutes = cases.minutesForm(number, ROUND, "NEXT_ROUND");
        String last = cases.representatives(number, Side.STAFF).get(2);
        driver.on(ROUND.plusDays(1));
        driver.send(number, "staffVacancyArose", CHAIR, Map.of("representative", last, "comment", "调离"));
        driver.decide(number, "recordMinutes", RECORDER, minutes);

        assertThat(String.valueOf(beans.getBean(CollectiveBargainingFacts.class)
                        .formValues(number, "confirmMinutesOfStaff")
                        .get("presentText")))
                .contains("乔安然");
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
        driver.decide(number, "confirmMinutesOfCompany", CHIEF, Map.of("outcome", "CONFIRMED"));
        driver.decide(number, "gatherFeedback", OFFICER, Map.of("digest", "希望产假按158天"));
        refused("composition", () -> prepare(number, agenda(ROUND.plusDays(1))));
    }

    @Test
    void aDeadlockIsTakenToTheAuthorityAlsoWhileTheChiefsSeatIsVacant() {
        String number = cases.ready();
        cases.round(number, ROUND, "DEADLOCK");
        String chief = cases.representatives(number, Side.STAFF).get(0);
        driver.send(number, "staffVacancyArose", CHAIR, Map.of("representative", chief, "comment", "改由他人担任"));
        driver.decide(
                number,
                "holdChiefsDialogue",
                RECORDER,
                Map.of("heldOn", ROUND.toString(), "summary", "没有进展", "outcome", "DEADLOCKED"));

        assertThat(beans.getBean(Disputes.class).running(number)).isPresent();
    }

    @Test
    void anObjectionFromAfterTheReviewComesTooLate() {
        String number = cases.passed();
        cases.signed(number).filed(number, VOTE);
        LocalDate late = VOTE.plusDays(16);
        driver.on(late); // the timer has not fired yet

        refused("objectionLate", () -> object(number, late));
        object(number, VOTE.plusDays(15));
        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        cases.agreed(number, late);
        refused("daysStand", () -> cases.drafted(number, LocalDate.of(2026, 6, 1), LocalDate.of(2027, 5, 31)));
        cases.drafted(number);
    }

    private void object(String number, LocalDate on) {
        driver.decide(
                number,
                "recordAuthorityOpinion",
                OFFICER,
                Map.of("outcome", "OBJECTED", "opinionOn", on.toString(), "opinion", "表述不清", "clauses", List.of("2")));
    }

    @Test
    void whatCutsRightsGoesBeforeTheCongressThoughNobodyWantedAContract() {
        Map<String, Object> beginning = beginning(Kind.WOMEN, Purpose.CONCLUDE, null);
        beginning.put("contractWanted", false);
        beginning.put("reducesRights", true);
        String number = cases.ready(beginning);
        cases.agreed(number, ROUND).drafted(number);

        assertThat(driver.openTasks(number)).containsExactly("openCongressVote");
    }

    @Test
    void aRenewedContractLeavesNoDayWithoutOne() {
        String old = cases.inForce();
        LocalDate start = LocalDate.of(2027, 3, 1);
        driver.on(start);
        String number = driver.submit(OFFICER, "collective-bargaining", beginning(Kind.WOMEN, Purpose.RENEW, old));
        LocalDate round = start.plusWeeks(1);
        cases.offered(number, round).accepted(number).named(number).prepared(number);
        cases.agreed(number, round);

        refused("renewalDay", () -> cases.drafted(number, LocalDate.of(2027, 5, 2), LocalDate.of(2028, 5, 1)));
        refused("renewalDay", () -> cases.drafted(number, LocalDate.of(2026, 5, 1), LocalDate.of(2027, 4, 30)));
        cases.drafted(number, LocalDate.of(2027, 5, 1), LocalDate.of(2028, 4, 30));
    }

    @Test
    void aGeneralContractLastsOneToThreeYearsAndAWageContractOne() {
        String number = cases.ready();
        cases.agreed(number, ROUND);
        LocalDate from = LocalDate.of(2026, 5, 1);

        refused(
                "termTooShort",
                () -> cases.drafted(number, from, from.plusYears(1).minusDays(2)));
        refused("termTooLong", () -> cases.drafted(number, from, from.plusYears(3)));
        refused("termMissing", () -> cases.drafted(number, from, from.minusDays(1)));
        cases.drafted(number, from, from.plusYears(3).minusDays(1));
    }

    @Test
    void theWageRiseOfAYearIsReadFromTheContractThatBeganInIt() {
        String number = cases.ready(beginning(Kind.WAGE, Purpose.CONCLUDE, null));
        cases.call(number, ROUND);
        cases.agree(number, 1, new BigDecimal("12"), null).agree(number, 2, new BigDecimal("8"), null);
        cases.settle(number).minutes(number, ROUND, "AGREED").confirmed(number);
        LocalDate from = LocalDate.of(2037, 1, 1);
        refused("termTooLong", () -> cases.drafted(number, from, from.plusYears(1)));
        cases.drafted(number, from, from.plusYears(1).minusDays(1));
        cases.voting(number, ROUND, "WHOLE").allVote(number, "YES");
        cases.signed(number).filed(number, VOTE).accepted(number, VOTE);

        assertThat(figures.wageRise(PayGroup.FRONTLINE, 2037)).hasValue(new BigDecimal("12.00"));
        assertThat(figures.wageRise(PayGroup.SECOND_LINE, 2037)).hasValue(new BigDecimal("8.00"));
        assertThat(figures.wageRise(PayGroup.FRONTLINE, 2038)).isEmpty();
    }

    private static void refused(String reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("collective-bargaining.refusal." + reason);
    }

    @Test
    void theReviewEndsAfterNationalDayWhenItsLastDayIsAHoliday() {
        String number = cases.passed();
        cases.signed(number);
        // 20 September and fifteen days is 5 October, a holiday until the 7th: the last day is the 8th
        cases.filed(number, LocalDate.of(2026, 9, 20));

        assertThat(driver.task(number, "recordAuthorityOpinion").dueAt())
                .isEqualTo(LocalDate.of(2026, 10, 9).atStartOfDay(ZONE).toInstant());
        driver.until(LocalDate.of(2026, 10, 8).atTime(23, 0).atZone(ZONE).toInstant(), number);
        assertThat(driver.state(number)).isEqualTo("UNDER_REVIEW");
        driver.until(LocalDate.of(2026, 10, 9).atTime(0, 1).atZone(ZONE).toInstant(), number);
        assertThat(driver.state(number)).isEqualTo("PUBLISHING");
    }
}
