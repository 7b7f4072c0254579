package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.petition.PetitionCases.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Each statutory clock a minute before and a minute after; and the article that it shows. */
@UnionHomeTest
class PetitionTimersTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Deadlines deadlines;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db); // Monday 2026-06-01
    }

    private static Instant midnight(int month, int day) {
        return LocalDate.of(2026, month, day).atStartOfDay(UnionClock.ZONE).toInstant();
    }

    @Test
    void acceptanceIsDueAfterFifteenDaysAndSilenceIsReportedButDecidesNothing() {
        String number = cases.submit(petition(Kind.REQUEST));
        assertThat(driver.task(number, "decideAcceptance").dueAt()).isEqualTo(midnight(6, 17)); // 15 days: 06-16
        driver.until(midnight(6, 17).minus(MINUTE), number);
        assertThat(cases.told(SUPERVISOR, number)).isEmpty();
        driver.until(midnight(6, 17).plus(MINUTE), number);

        assertThat(cases.told(SUPERVISOR, number)).containsExactly("ESCALATION");
        assertThat(driver.state(number)).isEqualTo("ACCEPTANCE");
    }

    @Test
    void whatWasForwardedCanBeSentBackForFiveWorkingDays() {
        String early = forwarded();
        String late = forwarded();
        Instant end = midnight(6, 9); // Monday 06-08 is the fifth working day
        driver.until(end.minus(MINUTE), early);
        sendBack(early);
        assertThat(driver.state(early)).isEqualTo("SENT_BACK");
        driver.until(end.plus(MINUTE), late);

        assertThatThrownBy(() -> sendBack(late))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("petition.refusal.objectionLate"));
    }

    private String forwarded() {
        Map<String, Object> form = with(
                petition(Kind.REQUEST),
                "registeredFor",
                "MEMBER",
                "petitionerId",
                cases.member(),
                "channel",
                "LETTER",
                "forwardedBy",
                "市总工会");
        return cases.submit(OFFICER, form);
    }

    private void sendBack(String number) {
        cases.decide(number, "decideAcceptance", OFFICER, "outcome", "WRONG_ADDRESSEE", "noticeText", "不属于本公司");
    }

    @Test
    void sixtyDaysAfterAcceptanceTheSupervisorIsToldAndNothingIsDecided() {
        String number = cases.atInvestigation();
        Instant end = midnight(8, 1); // 60 days: 2026-07-31, a Friday
        assertThat(deadlines.running(number, "petition.settle").orElseThrow().dueAt())
                .isEqualTo(end);
        driver.until(end.minus(MINUTE), number);
        assertThat(driver.ledger(number)).doesNotContain("orderSupervision");
        driver.until(end.plus(MINUTE), number);

        assertThat(driver.ledger(number)).containsOnlyOnce("orderSupervision");
        assertThat(cases.told(SUPERVISOR, number)).contains("ESCALATION");
        assertThat(driver.openTasks(number)).containsExactly("investigate");
    }

    @Test
    void anExtensionMovesTheSixtyDaysAndTheirTimer() {
        String number = cases.atInvestigation();
        cases.askExtension(number, 30);
        cases.approveExtension(number);
        Instant end = midnight(9, 1); // 90 days: 2026-08-30, a Sunday, so Monday 08-31
        driver.until(midnight(8, 1).plus(MINUTE), number);
        assertThat(driver.ledger(number)).doesNotContain("orderSupervision");
        driver.until(end.minus(MINUTE), number);
        assertThat(driver.ledger(number)).doesNotContain("orderSupervision");
        driver.until(end.plus(MINUTE), number);

        assertThat(driver.ledger(number)).contains("orderSupervision");
    }

    @Test
    void aReviewMayBeAskedForWithinThirtyDays() {
        String number = cases.atAnswer();
        Instant end = midnight(7, 2); // 30 days: 07-01
        driver.until(end.minus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("ANSWER");
        driver.until(end.plus(MINUTE), number);

        assertThat(driver.state(number)).isEqualTo("OPINION_FINAL");
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void aReReviewMayBeAskedForWithinThirtyDays() {
        String number = cases.atAnswer();
        cases.askReview(number).review(number);
        Instant end = midnight(7, 2);
        driver.until(end.minus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("REVIEW_ANSWER");
        driver.until(end.plus(MINUTE), number);

        assertThat(driver.state(number)).isEqualTo("REVIEW_FINAL");
    }

    @Test
    void reviewAndReReviewAreDueAfterThirtyDaysAndUpholdNothingBySilence() {
        String number = cases.atAnswer();
        cases.askReview(number);
        Instant end = midnight(7, 2);
        assertThat(driver.task(number, "reviewOpinion").dueAt()).isEqualTo(end);
        driver.until(end.minus(MINUTE), number);
        assertThat(cases.told(SUPERVISOR, number)).isEmpty();
        driver.until(end.plus(MINUTE), number);
        assertThat(cases.told(SUPERVISOR, number)).containsExactly("ESCALATION");
        cases.review(number).askReReview(number);

        assertThat(driver.task(number, "reReviewOpinion").dueAt())
                .isEqualTo(midnight(8, 2).plus(Duration.ofDays(2))); // 30 days from 07-02: 08-01, a Saturday, so 08-03
        assertThat(driver.state(number)).isEqualTo("RE_REVIEW");
    }

    @Test
    void eachClockShowsTheArticleThatWasInForceWhenItStarted() {
        String now = cases.atAnswer();
        assertThat(articles(now))
                .contains(
                        "petition.decideAcceptance 信访工作条例 第二十三条 CONFIRMED",
                        "petition.settle 信访工作条例 第三十四条 CONFIRMED",
                        "petition.answerOpinion 信访工作条例 第三十五条 CONFIRMED");
        driver.on(LocalDate.of(2020, 6, 1));
        String then = cases.submit(petition(Kind.REQUEST));

        assertThat(articles(then)).containsExactly("petition.decideAcceptance 信访条例 第二十二条 TO_CONFIRM");
    }

    private List<String> articles(String number) {
        return deadlines.ofCase(number).stream()
                .map(clock -> clock.code() + " " + clock.law() + " " + clock.article() + " " + clock.status())
                .toList();
    }

    @Test
    void everyOpenStepHasItsClockAndNoneRunsAfterTheEnd() {
        String number = cases.atAnswer();
        cases.decide(number, "answerOpinion", cases.petitioner(number), "outcome", "ACCEPTED");

        assertThat(deadlines.ofCase(number))
                .extracting(Deadline::name)
                .containsExactlyInAnyOrder(
                        "decideAcceptance",
                        "settle",
                        "checkRecusal",
                        "declareInterest",
                        "investigate",
                        "issueOpinion",
                        "answerOpinion");
        assertThat(deadlines.next(number)).isEmpty();
    }
}
