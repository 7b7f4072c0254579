package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.calendar.Deadlines;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** Every node and every flow of the diagram can be passed: a few bargainings pass them all, by themselves. */
@UnionHomeTest
class BargainingCoverageTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Disputes disputes;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    FlowCoverage coverage;

    BargainingCases cases;

    @Test
    @Transactional
    void noNodeAndNoFlowIsOnlyDrawn() {
        cases = new BargainingCases(beans);
        aFourteenthDelegate();
        surveyedReturnedUnansweredAndRefused();
        vacantSeatsAndTakenBack();
        aMemorandum();
        aDeadlockThatStays();
        rejectedTwice();
        String contract = throughEverythingIntoForce();
        ended(contract);

        assertThat(coverage.neverPassed("collective-bargaining"))
                .as("never passed")
                .isEmpty();
    }

    /** Of thirteen nobody could be just the half. */
    private void aFourteenthDelegate() {
        db.sql(
                        "insert into role_grant (person_id, role, unit_code, valid_from) values ('linxiaohe', 'staffDelegate', 'TT', date '2018-01-01')")
                .update();
    }

    private void surveyedReturnedUnansweredAndRefused() {
        Map<String, Object> beginning = beginning(Kind.WOMEN, Purpose.CONCLUDE, null);
        beginning.put("surveyWanted", true);
        String number = cases.open(beginning);
        driver.decide(number, "runSurvey", OFFICER, Map.of("lastDay", "2026-03-04"));
        driver.until(LocalDate.of(2026, 3, 5).atStartOfDay(ZONE).toInstant(), number);
        driver.decide(number, "summariseSurvey", OFFICER, Map.of("summary", "多数女职工关心产假和哺乳时间。"));
        cases.draftedOffer(number, ROUND);
        driver.decide(number, "issueOffer", CHAIR, Map.of("outcome", "RETURNED", "comment", "请补充哺乳时间"));
        cases.offered(number);
        driver.until(
                deadlines
                        .running(number, "collective-bargaining.replyOffer")
                        .orElseThrow()
                        .dueAt()
                        .plusSeconds(60),
                number);
        driver.decide(
                number,
                "requestUpperUnion",
                OFFICER,
                Map.of(
                        "authority",
                        "区总工会",
                        "askedOn",
                        LocalDate.now(clock).toString(),
                        "request",
                        "对方逾期未书面答复，请予指导并督促。"));
        driver.decide(number, "replyOffer", CHIEF, Map.of("outcome", "REFUSED", "reply", "已有综合合同，不再另行协商"));
    }

    private void vacantSeatsAndTakenBack() {
        String number = cases.ready();
        vacant(number, Side.STAFF, "staffVacancyArose", CHAIR, "fillStaffVacancy", CHAIR, "luoshuihan");
        vacant(number, Side.COMPANY, "companyVacancyArose", CHIEF, "fillCompanyVacancy", CHIEF, "ningjiahui");
        driver.send(number, "recorderChanged", CHIEF, Map.of("recorder", "suxiaocheng", "comment", "原记录员病假"));
        driver.send(number, "bargainingAbandoned", CHAIR, Map.of("comment", "并入综合合同"));
    }

    private void vacant(
            String number, Side side, String event, String by, String task, String filler, String successor) {
        String last = cases.representatives(number, side).get(2);
        driver.send(number, event, by, Map.of("representative", last, "comment", "本人辞去代表"));
        driver.decide(number, task, filler, Map.of("outcome", "FILLED", "person", successor));
    }

    private void aMemorandum() {
        Map<String, Object> beginning = beginning(Kind.WOMEN, Purpose.CONCLUDE, null);
        beginning.put("contractWanted", false);
        String number = cases.ready(beginning);
        cases.agreed(number, ROUND).drafted(number);
    }

    private void aDeadlockThatStays() {
        neverConfirmed();
        String number = cases.ready();
        cases.round(number, ROUND, "DEADLOCK");
        chiefsTalk(number, "DEADLOCKED");
        conclude(number, Map.of("outcome", "FAILED", "comment", "双方差距过大"));
    }

    private void neverConfirmed() {
        String number = cases.ready();
        cases.call(number, ROUND);
        for (int i = 0; i < 2; i++) {
            cases.minutes(number, ROUND, "NEXT_ROUND");
            driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
            driver.decide(number, "confirmMinutesOfCompany", CHIEF, Map.of("outcome", "CORRECT", "comment", "不认可记录"));
        }
        driver.send(number, "coordinationRequested", CHAIR, Map.of("comment", "对方一再不确认纪要"));
        conclude(number, Map.of("outcome", "FAILED", "comment", "双方差距过大"));
    }

    private void chiefsTalk(String number, String outcome) {
        driver.decide(
                number,
                "holdChiefsDialogue",
                RECORDER,
                Map.of("heldOn", LocalDate.now(clock).toString(), "summary", "双方首席单独交换了意见", "outcome", outcome));
    }

    private void conclude(String number, Map<String, Object> outcome) {
        String dispute = disputes.running(number).orElseThrow();
        driver.decide(dispute, "acceptDispute", OFFICER, Map.of("outcome", "ACCEPTED"));
        driver.decide(dispute, "investigate", OFFICER, Map.of("findings", "听取双方意见，查阅协商纪要和有关资料。"));
        driver.decide(dispute, "drawUpPlan", OFFICER, Map.of("plan", "分两次召集双方首席代表协调。"));
        driver.decide(dispute, "coordinate", OFFICER, outcome);
    }

    private void rejectedTwice() {
        String number = cases.ready();
        cases.agreed(number, ROUND)
                .drafted(number)
                .voting(number, ROUND, "WHOLE")
                .allVote(number, "NO");
        reject(number);
        LocalDate again = ROUND.plusWeeks(2);
        cases.agreed(number, again)
                .drafted(number)
                .voting(number, again, "WHOLE")
                .vote(number, 7, 7, 0);
        driver.decide(number, "decideAtHalf", CHAIR, Map.of("outcome", "NOT_PASSED", "reason", "须过半数"));
        reject(number);
    }

    private void reject(String number) {
        driver.decide(number, "recordRejection", OFFICER, Map.of("reasons", "产假条款还不够清楚", "clauses", List.of("1")));
    }

    private String throughEverythingIntoForce() {
        String number = cases.ready();
        LocalDate day = talkedOverTwice(number);
        day = votedOnThreeTimes(number, day);
        day = declinedByTheCompany(number, day);
        cases.passed(number, day);
        day = day.plusWeeks(1);
        cases.signed(number).filed(number, day);
        Map<String, Object> objection = new HashMap<>(Map.of("outcome", "OBJECTED", "opinionOn", day.toString()));
        objection.put("opinion", "哺乳时间条款表述不清");
        objection.put("clauses", List.of("2"));
        driver.decide(number, "recordAuthorityOpinion", OFFICER, objection);
        day = day.plusDays(1);
        cases.passed(number, day);
        day = day.plusWeeks(1);
        cases.signed(number).filed(number, day);
        driver.until(day.plusDays(20).atStartOfDay(ZONE).toInstant(), number);
        cases.published(number, LocalDate.now(clock));
        return number;
    }

    private LocalDate talkedOverTwice(String number) {
        cases.call(number, ROUND).minutes(number, ROUND, "NEXT_ROUND");
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
        driver.decide(number, "confirmMinutesOfCompany", CHIEF, Map.of("outcome", "CORRECT", "comment", "补记企业方的第二点意见"));
        cases.minutes(number, ROUND, "NEXT_ROUND").confirmed(number);
        driver.decide(number, "gatherFeedback", OFFICER, Map.of("digest", "女职工希望产假按158天"));
        LocalDate resume = ROUND.plusDays(2);
        cases.round(
                number,
                ROUND,
                "SUSPENDED",
                "resumeOn",
                resume.toString(),
                "resumePlace",
                "工会会议室",
                "resumeContent",
                "产假");
        driver.until(resume.atStartOfDay(ZONE).toInstant(), number);
        cases.round(number, resume, "DEADLOCK");
        chiefsTalk(number, "CONTINUE");
        cases.round(number, resume, "DEADLOCK");
        chiefsTalk(number, "DEADLOCKED");
        conclude(number, Map.of("outcome", "SETTLED", "signedOn", resume.toString(), "protocol", "产假按158天约定"));
        return resume;
    }

    /** Twice without a quorum, then exactly half, which a person takes for enough. */
    private LocalDate votedOnThreeTimes(String number, LocalDate round) {
        cases.agreed(number, round)
                .drafted(number)
                .voting(number, round, "WHOLE")
                .voteOver(number);
        LocalDate again = LocalDate.now(clock).plusDays(6);
        driver.on(again);
        driver.decide(number, "openCongressVote", OFFICER, voteForm(round, again, "WHOLE"));
        cases.voteOver(number);
        LocalDate reported = LocalDate.now(clock);
        driver.decide(
                number,
                "reportQuorumFailure",
                OFFICER,
                Map.of("reportedOn", reported.toString(), "reportedTo", "区总工会", "report", "海上作业请假较多，另行安排会议"));
        LocalDate third = reported.plusDays(6);
        driver.on(third);
        driver.decide(number, "openCongressVote", OFFICER, voteForm(round, third, "WHOLE"));
        cases.vote(number, 7, 7, 0);
        driver.decide(number, "decideAtHalf", CHAIR, Map.of("outcome", "PASSED", "reason", "按集体合同规定，半数以上即可"));
        return third;
    }

    private LocalDate declinedByTheCompany(String number, LocalDate day) {
        driver.decide(number, "signContractOfStaff", CHAIR, Map.of("outcome", "SIGNED"));
        driver.decide(
                number,
                "signContractOfCompany",
                CHIEF,
                Map.of("outcome", "DECLINED", "comment", "董事会要求再议", "clauses", List.of("3")));
        return day.plusDays(1);
    }

    private void ended(String contract) {
        LocalDate start = LocalDate.of(2026, 6, 8);
        driver.on(start);
        String number =
                driver.submit(OFFICER, "collective-bargaining", beginning(Kind.WOMEN, Purpose.TERMINATE, contract));
        LocalDate round = start.plusWeeks(1);
        cases.offered(number, round).accepted(number).named(number).prepared(number);
        cases.agreed(number, round).drafted(number, LocalDate.of(2026, 9, 1), null);
        cases.voting(number, round, "BY_CLAUSE").allVote(number, "YES");
        LocalDate day = round.plusWeeks(1);
        cases.signed(number).filed(number, day).accepted(number, day).published(number, day);
        assertThat(driver.state(number)).isEqualTo("TERMINATED");
    }
}
