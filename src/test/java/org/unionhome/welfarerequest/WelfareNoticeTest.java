package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.cases.PublicNotices.PublicNotice;
import org.unionhome.support.UnionHomeTest;

/** The public notice: what it shows, when it ends, and objections at each moment of it. */
@UnionHomeTest
class WelfareNoticeTest extends WelfareTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @BeforeEach
    void inChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void inTheMachinesLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static Instant midnight(int month, int day) {
        return midnight(2021, month, day);
    }

    private PublicNotice shown(String number) {
        String id = cases.noticeId(number);
        return board.current().stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itShowsTheFirstCharacterTheBranchTheClassAndABandButNoSum() {
        PublicNotice notice = shown(cases.onNotice(3000));

        assertThat(notice.maskedName()).isEqualTo("𠮷*");
        assertThat(notice.unitName()).isEqualTo("滩头分公司");
        assertThat(notice.subject()).isEqualTo("困难帮扶 · 深度困难");
        assertThat(notice.band()).isEqualTo("1000元至5000元").doesNotContain("3000");
        assertThat(notice.endsAt()).isEqualTo(midnight(3, 9));
        assertThat(notice.digest()).hasSize(64);
    }

    @Test
    void urgentHelpIsPostedWithoutItsKindForAStayInHospitalIsOne() {
        String hospital = paidAtOnce(RequestType.HOSPITAL);
        String disaster = paidAtOnce(RequestType.DISASTER);

        assertThat(shown(hospital).subject()).isEqualTo("急难救助");
        assertThat(shown(disaster).subject()).isEqualTo("急难救助");
    }

    private String paidAtOnce(RequestType type) {
        String number = cases.submit(urgent(type, 300));
        cases.decide(number, "decideUrgent", CHAIR, "outcome", "APPROVED", "approvedCny", 300);
        cases.payAdvance(number);
        return number;
    }

    @Test
    void aFloodOfAnonymousObjectionsIsRefusedANamedOneIsNot() {
        String number = cases.onNotice(3000);
        for (int i = 1; i <= 5; i++) {
            cases.object(number, null, "匿名异议第" + i + "件");
        }

        assertThatThrownBy(() -> cases.object(number, null, "匿名异议第六件"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("welfare-request.refusal.manyObjections"));
        cases.object(number, "linxiaohe", "实名的异议不受此限");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "第一件不成立");
        assertThat(cases.object(number, null, "答复一件后可以再提")).hasSize(16);
        cases.withdraw(number);
    }

    @Test
    void itEndsAfterFiveWorkingDaysToTheMinuteAndOnlyItsDigestStays() {
        String number = cases.onNotice(3000);
        String digest = shown(number).digest();
        driver.until(midnight(3, 9).minus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        driver.until(midnight(3, 9).plus(MINUTE), number);

        assertThat(driver.state(number)).isEqualTo("APPROVAL");
        assertThat(cases.noticeUp(number)).isFalse();
        assertThat(db.sql("select masked_name || digest from welfare_request_notice where case_number = :n")
                        .param("n", number)
                        .query(String.class)
                        .single())
                .isEqualTo(digest);
    }

    @Test
    void anObjectionPausesItAndItRunsOnForTheDaysThatWereLeft() {
        String number = cases.onNotice(3000);
        driver.until(
                LocalDate.of(2021, 3, 3).atTime(15, 0).atZone(UnionClock.ZONE).toInstant(), number);
        cases.object(number, "linxiaohe", "该户子女均已工作");
        assertThat(driver.state(number)).isEqualTo("OBJECTION");
        assertThat(shown(number).endsAt()).isNull();
        driver.until(
                LocalDate.of(2021, 3, 12).atTime(9, 0).atZone(UnionClock.ZONE).toInstant(), number);
        assertThat(driver.state(number)).isEqualTo("OBJECTION");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "子女尚在校就读");

        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        assertThat(shown(number).endsAt()).isEqualTo(midnight(3, 18));
        driver.until(midnight(3, 18).plus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("APPROVAL");
    }

    @Test
    void theNamedObjectorIsToldTheAnswer() {
        String number = cases.onNotice(3000);
        cases.object(number, "linxiaohe", "该户子女均已工作");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "子女尚在校就读-" + number);

        assertThat(db.sql("select count(*) from notice where recipient_id = 'linxiaohe' and text_args::text like :t")
                        .param("t", "%" + number + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anAnonymousObjectorLeavesNoTraceAndReadsTheAnswerByTheCode() {
        String number = cases.onNotice(3000);
        String code = cases.object(number, null, "听说此户另有住房");
        assertThat(board.status(code).answer()).isNull();
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "已查不动产登记,仅一套");

        assertThat(board.status(code).stateKey()).isEqualTo("welfare-request.objection.REJECTED");
        assertThat(board.status(code).answer()).contains("不动产登记");
        String row = db.sql("select o::text from welfare_request_objection o where case_number = :n")
                .param("n", number)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(code);
        assertThat(db.sql("select objector_id from welfare_request_objection where case_number = :n")
                        .param("n", number)
                        .query(String.class)
                        .optional())
                .isEmpty();
        assertThat(driver.ledger(number)).doesNotContain("objectionRaised");
        assertThatThrownBy(() -> board.status("AAAA")).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherOpenObjectionIsAnsweredBeforeTheNoticeRunsOn() {
        String number = cases.onNotice(3000);
        cases.object(number, "linxiaohe", "第一件异议内容");
        cases.object(number, null, "第二件异议内容");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "第一件不成立");
        assertThat(driver.openTasks(number)).containsExactly("answerObjection");
        assertThat(driver.state(number)).isEqualTo("OBJECTION");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "第二件不成立");

        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        assertThat(driver.ledger(number)).contains("answerObjection=REJECTED_NEXT_OPEN", "answerObjection=REJECTED");
    }

    @Test
    void nobodyObjectsBeforeOrAfterItNorToTheirOwn() {
        String number = cases.onNotice(3000);
        assertThatThrownBy(() -> cases.object(number, cases.applicant(number), "我对自己有异议"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> cases.object(number, null, "短")).isInstanceOf(Refusal.class);
        driver.until(midnight(3, 9), number);
        assertThatThrownBy(() -> cases.object(number, null, "公示已经结束了")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> board.object("no-such-notice", null, "没有这个公示")).isInstanceOf(Refusal.class);
        assertThat(driver.state(number)).isEqualTo("APPROVAL");
    }

    @Test
    void inItsLastMinuteAnObjectionStillStopsIt() {
        String number = cases.onNotice(3000);
        driver.until(midnight(3, 9).minus(MINUTE), number);
        cases.object(number, null, "最后一分钟的异议");
        driver.until(midnight(3, 9).plus(Duration.ofHours(9)), number);
        assertThat(driver.state(number)).isEqualTo("OBJECTION");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "经核实不成立");

        assertThat(shown(number).endsAt()).isEqualTo(midnight(3, 11));
    }
}
