package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.promotion.PromotionCases.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballots;
import org.unionhome.cases.PublicNotices;
import org.unionhome.notification.Notices;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.publicnotice.NoticeBoards;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** Objections to a promotion at each moment of its notice, which is posted on Monday and ends with the third working day. */
@UnionHomeTest
@Transactional
class PromotionObjectionTest {

    private static final String OBJECTOR = "shisufang";

    /** Midnight after Thursday. */
    private static final Instant END =
            LocalDate.of(2026, 3, 6).atStartOfDay(ZONE).toInstant();

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    NoticeBoards boards;

    @Autowired
    NoticeBoard board;

    @Autowired
    Reading reading;

    @Autowired
    JdbcClient db;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    Notices told;

    PromotionCases cases;
    String number;

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void aTeamLeaderIsOnNotice() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        cases = new PromotionCases(driver, ballots, db);
        number = cases.onNotice(CANDIDATE);
    }

    private PublicNotices notices() {
        return boards.of("promotion");
    }

    private String notice() {
        return board.ofCase(number).get(0).id().toString();
    }

    private String object(String person, String text) {
        return notices().object(notice(), person, text);
    }

    @Test
    void theNoticeMasksTheNameAndEndsWithTheThirdWorkingDay() {
        assertThat(notices().current())
                .filteredOn(notice -> notice.id().equals(notice()))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.maskedName()).isEqualTo("林*");
                    assertThat(notice.subject()).isEqualTo("拟任班组长：晒盐一班班长");
                    assertThat(notice.endsAt())
                            .isEqualTo(
                                    LocalDate.of(2026, 3, 6).atStartOfDay(ZONE).toInstant());
                });
    }

    @Test
    void anObjectionOnTheFirstDayIsDismissedAndTheNoticeKeepsItsEnd() {
        object(OBJECTOR, "他上个月漏检了一次闸门");
        assertThat(driver.openTasks(number)).containsExactly("answerObjection");
        cases.answer(number, "REJECTED");
        driver.until(END.minusSeconds(1), number);
        assertThat(driver.openTasks(number)).isEmpty();
        driver.until(END, number);

        assertThat(driver.openTasks(number)).containsExactly("appointCandidate");
    }

    @Test
    void anObjectionAtTheLastMomentHoldsTheNoticeOpenUntilItIsAnswered() {
        driver.until(END.minusSeconds(1), number);
        object(null, "名额分配没有公开过");
        driver.until(END.plusSeconds(3600), number);
        assertThat(driver.openTasks(number)).containsExactly("answerObjection");
        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        object(OBJECTOR, "公示没有停，我也要说一句"); // while one is open the notice has no end
        cases.answer(number, "REJECTED");
        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        cases.answer(number, "REJECTED");

        assertThat(driver.openTasks(number)).containsExactly("appointCandidate");
    }

    @Test
    void anObjectionAfterTheEndIsRefused() {
        String notice = notice();
        driver.until(END, number);

        assertThatThrownBy(() -> notices().object(notice, OBJECTOR, "我来晚了一步")).isInstanceOf(Refusal.class);
        assertThat(driver.openTasks(number)).containsExactly("appointCandidate");
    }

    @Test
    void oneThatIsUpheldEndsThePromotionAndAnswersTheOthers() {
        String receipt = object(null, "档案里的学历不是真的");
        object(OBJECTOR, "他上个月漏检了一次闸门");
        assertThat(driver.openTasks(number)).containsExactly("answerObjection", "answerObjection");
        cases.answer(number, "UPHELD");

        assertThat(driver.state(number)).isEqualTo("OBJECTION_UPHELD");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(board.endsAt(number)).isEmpty();
        assertThat(notices().status(receipt).stateKey()).endsWith("UPHELD");
        assertThat(db.sql("select count(*) from public_objection where case_number = :case and state = 'OPEN'")
                        .param("case", number)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormThatWasReadForOneObjectionNeverAnswersAnother() {
        object(OBJECTOR, "他上个月漏检了一次闸门");
        object(null, "名额分配没有公开过");
        var read = reading.taskForm(
                        DISCIPLINE, driver.task(number, "answerObjection").taskId())
                .data();
        assertThat(read).containsEntry("objectionText", "他上个月漏检了一次闸门").containsEntry("openText", "2");
        cases.answer(number, "REJECTED");
        Map<String, Object> stale =
                Map.of("objection", read.get("objection"), "outcome", "UPHELD", "answer", "核查属实，停止任用");

        assertThatThrownBy(() -> driver.decide(number, "answerObjection", DISCIPLINE, stale))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("promotion.refusal.anotherObjection"));
    }

    @Test
    void theOnlyOneWhoAnswersMayObjectAndTheGeneralManagerAnswersInTheirPlace() {
        object(OBJECTOR, "他上个月漏检了一次闸门");
        driver.claim(number, "answerObjection", DISCIPLINE);
        object(DISCIPLINE, "谈话记录里有一处没有核实");

        assertThat(driver.openTasks(number)).containsExactly("answerObjection", "answerObjection");
        assertThatThrownBy(() -> cases.answer(number, "REJECTED")).isInstanceOf(Refusal.class);
        cases.answer(number, GENERAL_MANAGER, "REJECTED").answer(number, GENERAL_MANAGER, "REJECTED");
        assertThat(driver.openTasks(number)).isEmpty();
        object(OBJECTOR, "还有一次也没有登记");
        cases.answer(number, "REJECTED"); // whose own objection is answered may answer again
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void oneOfTwoWhoAnswerMayObjectAndTheOtherAnswersWhatTheyHadTaken() {
        try (var second = fixture.grant("yuwenli", "discipline", "GX")) {
            object(OBJECTOR, "他上个月漏检了一次闸门");
            driver.claim(number, "answerObjection", DISCIPLINE);
            object(DISCIPLINE, "谈话记录里有一处没有核实");
            cases.answer(number, "yuwenli", "REJECTED").answer(number, "yuwenli", "REJECTED");

            assertThat(driver.openTasks(number)).isEmpty();
        }
    }

    @Test
    void whoeverIsTheLastToAnswerAnswersFirstAndObjectsThen() {
        object(DISCIPLINE, "谈话记录里有一处没有核实");

        assertThatThrownBy(() -> object(GENERAL_MANAGER, "我也有不同意见"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("workflow.refusal.nobodyLeft"));
    }

    @Test
    void anObjectionToWhatIsWithdrawnIsOverAndItsObjectorIsTold() {
        String receipt = object(null, "名额分配没有公开过");
        object(OBJECTOR, "他上个月漏检了一次闸门");
        driver.send(number, "promotionWithdrawn", RAISER, Map.of("comment", "岗位撤销"));

        assertThat(notices().status(receipt).stateKey()).isEqualTo("publicnotice.objection.ENDED");
        assertThat(told.of(OBJECTOR, null, 1).get(0).textKey()).isEqualTo("publicnotice.told.objectionEnded");
        assertThat(db.sql("select count(*) from public_objection where case_number = :case and state = 'OPEN'")
                        .param("case", number)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlySoManyWithoutANameWaitForAnAnswerAtOnce() {
        for (int i = 1; i <= 5; i++) {
            object(null, "第" + i + "件意见，请核实");
        }
        assertThatThrownBy(() -> object(null, "又有一件意见"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("publicnotice.refusal.manyObjections"));
        object(OBJECTOR, "实名的不受这个限制");
        cases.answer(number, "REJECTED");
        assertThat(object(null, "又有一件意见")).hasSize(16);
    }

    @Test
    void theCandidateDoesNotObjectToTheirOwnNotice() {
        assertThatThrownBy(() -> object(CANDIDATE, "我自己不太合适")).isInstanceOf(Refusal.class);
    }
}
