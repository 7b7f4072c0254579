package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.bargainingdispute.BargainingDisputeFacts;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.CaseFacts;
import org.unionhome.collectivebargaining.signing.Contract;
import org.unionhome.collectivebargaining.signing.SignedContracts;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.ClauseView;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.Renewals;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** How a bargaining goes from the first round to each of its ends. */
@UnionHomeTest
@Transactional
class BargainingJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    ApplicationContext beans;

    @Autowired
    BargainingTable table;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Performances performances;

    @Autowired
    Disputes disputes;

    @Autowired
    Attachments attachments;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    @Test
    void aContractThatTheCongressPassedIsSignedFiledReviewedAndInForceByTheSilenceOfTheAuthority() {
        String number = cases.passed();
        cases.signed(number).filed(number, VOTE);
        driver.afterWorkingDays(30, number);

        assertThat(driver.state(number)).isEqualTo("PUBLISHING");
        Contract contract = contracts.find(number).orElseThrow();
        assertThat(contract.effect()).isEqualTo(Contract.Effect.SILENCE);
        assertThat(contract.effectiveOn()).isEqualTo(VOTE.plusDays(16));
        assertThat(beans.getBean(Notices.class).of(HR, null, 20))
                .anySatisfy(notice -> assertThat(notice.textKey()).isEqualTo("collective-bargaining.told.silence"));

        cases.published(number, LocalDate.of(2026, 5, 4));
        assertThat(driver.state(number)).isEqualTo("IN_FORCE");
        assertThat(performances.of(number)).isPresent();
        assertThat(contracts.inForce(number, LocalDate.of(2026, 6, 1))).isPresent();
        assertThat(contracts.inForce(number, LocalDate.of(2027, 5, 1))).isEmpty();
        assertThat(contracts.clauses(contract)).hasSize(3);
        assertThat(attachments.of(number))
                .extracting(Attachments.Attachment::name)
                .contains("2026年女职工权益专项协商第1轮会议纪要.docx", "女职工权益保护专项集体合同（草案第1稿）.docx", "女职工权益保护专项集体合同.docx");
    }

    @Test
    void withoutTheWishForAContractTheAgreementIsAMemorandumThatIsFollowedUpAllTheSame() {
        Map<String, Object> beginning = beginning(Kind.WOMEN, Purpose.CONCLUDE, null);
        beginning.put("contractWanted", false);
        String number = cases.ready(beginning);
        cases.agreed(number, ROUND).drafted(number);

        assertThat(driver.state(number)).isEqualTo("MEMORANDUM");
        assertThat(performances.of(number)).isPresent();
        assertThat(contracts.find(number).orElseThrow().effect()).isEqualTo(Contract.Effect.AGREEMENT);
        assertThat(contracts.inForce(LocalDate.of(2026, 6, 1)))
                .noneMatch(each -> each.number().equals(number));
    }

    @Test
    void aDeadlockThatTheAuthorityCannotSettleEndsTheBargaining() {
        String number = deadlocked();
        String dispute = disputes.running(number).orElseThrow();
        assertThat(driver.state(number)).isEqualTo("IN_DISPUTE");
        conclude(dispute, Map.of("outcome", "FAILED", "comment", "双方差距过大"));

        assertThat(driver.state(number)).isEqualTo("FAILED");
    }

    @Test
    void aDeadlockThatIsSettledLeadsBackToTheTableWithTheProtocol() {
        String number = deadlocked();
        String dispute = disputes.running(number).orElseThrow();
        conclude(dispute, Map.of("outcome", "SETTLED", "signedOn", ROUND.toString(), "protocol", "产假按158天约定"));

        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        assertThat(driver.openTasks(number)).containsExactly("prepareAgenda");
        cases.agreed(number, ROUND.plusDays(1));
        assertThat(driver.state(number)).isEqualTo("DRAFTING");
    }

    @Test
    void thoseAtTheTableSeeTheirDisputeAndItEndsWithTheBargaining() {
        String number = deadlocked();
        String dispute = disputes.running(number).orElseThrow();
        CaseFacts facts = beans.getBean(BargainingDisputeFacts.class);
        People people = beans.getBean(People.class);
        for (String person : List.of(STAFF_MEMBER, COMPANY_MEMBER)) {
            assertThat(facts.mayLook(dispute, people.entitlements(person))).isTrue();
        }
        assertThat(facts.mayLook(dispute, people.entitlements("lubingyang"))).isFalse();
        driver.send(number, "bargainingAbandoned", CHAIR, Map.of("comment", "待新政策出台后再协商"));

        assertThat(driver.state(dispute)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(dispute)).isEmpty();
        assertThat(driver.state(number)).isEqualTo("ABANDONED");
    }

    @Test
    void onlyARenewalCountsAsOne() {
        Renewals renewals = beans.getBean(Renewals.class);
        String old = cases.inForce();
        driver.on(LocalDate.of(2027, 3, 1));
        String change = driver.submit(OFFICER, "collective-bargaining", beginning(Kind.WOMEN, Purpose.CHANGE, old));
        assertThat(renewals.bargainingFor(old)).isEmpty();
        driver.send(change, "bargainingAbandoned", CHAIR, Map.of("comment", "到期后一并续订"));
        String renewal = driver.submit(OFFICER, "collective-bargaining", beginning(Kind.WOMEN, Purpose.RENEW, old));

        assertThat(renewals.bargainingFor(old)).contains(renewal);
        driver.send(renewal, "bargainingAbandoned", CHAIR, Map.of("comment", "并入综合合同"));
        assertThat(renewals.bargainingFor(old)).isEmpty();
    }

    private String deadlocked() {
        String number = cases.ready();
        cases.round(number, ROUND, "DEADLOCK");
        chiefsTalk(number, "CONTINUE");
        cases.round(number, ROUND, "DEADLOCK");
        chiefsTalk(number, "DEADLOCKED");
        return number;
    }

    private void chiefsTalk(String number, String outcome) {
        driver.decide(
                number,
                "holdChiefsDialogue",
                RECORDER,
                Map.of("heldOn", ROUND.toString(), "summary", "双方首席单独交换了意见", "outcome", outcome));
    }

    private void conclude(String dispute, Map<String, Object> outcome) {
        driver.decide(dispute, "acceptDispute", OFFICER, Map.of("outcome", "ACCEPTED"));
        driver.decide(dispute, "investigate", OFFICER, Map.of("findings", "听取双方意见，查阅协商纪要和有关资料。"));
        driver.decide(dispute, "drawUpPlan", OFFICER, Map.of("plan", "分两次召集双方首席代表协调。"));
        driver.decide(dispute, "coordinate", OFFICER, outcome);
    }

    @Test
    void whatTheCongressRejectsGoesBackWithItsReasonsAndTwiceEndsIt() {
        String number = cases.ready();
        cases.agreed(number, ROUND)
                .drafted(number)
                .voting(number, ROUND, "BY_CLAUSE")
                .allVoteAgainst(number, "1");
        reject(number, "1");

        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        assertThat(table.clauses(number))
                .filteredOn(clause -> clause.state() == ClauseState.OPEN)
                .extracting(ClauseView::number)
                .containsExactly(1);
        LocalDate again = ROUND.plusWeeks(2);
        rejected(number, again);

        assertThat(driver.state(number)).isEqualTo("REJECTED");
    }

    private void rejected(String number, LocalDate round) {
        cases.agreed(number, round)
                .drafted(number)
                .voting(number, round, "WHOLE")
                .allVote(number, "NO");
        reject(number, "1");
    }

    private void reject(String number, String clause) {
        assertThat(driver.state(number)).isEqualTo("NOT_PASSED");
        driver.decide(
                number, "recordRejection", OFFICER, Map.of("reasons", "代表们认为产假条款还不够清楚", "clauses", List.of(clause)));
    }

    @Test
    void whatTheAuthorityObjectsToIsAloneTalkedAboutAgainAndFiledWithANewTerm() {
        String number = cases.passed();
        cases.signed(number).filed(number, VOTE);
        object(number, VOTE);

        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        assertThat(table.clauses(number))
                .filteredOn(clause -> clause.state() == ClauseState.OPEN)
                .extracting(ClauseView::number)
                .containsExactly(2);

        LocalDate again = VOTE.plusWeeks(1);
        cases.passed(number, again);
        LocalDate received = again.plusWeeks(1).plusDays(1);
        cases.signed(number).filed(number, received);
        assertThat(driver.task(number, "recordAuthorityOpinion").dueAt())
                .isEqualTo(received.plusDays(16).atStartOfDay(ZONE).toInstant());
        cases.accepted(number, received).published(number, received);
        assertThat(driver.state(number)).isEqualTo("IN_FORCE");
    }

    private void object(String number, LocalDate on) {
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", "OBJECTED");
        form.put("opinionOn", on.toString());
        form.put("opinionNumber", "审〔2026〕7号");
        form.put("opinion", "哺乳时间条款表述不清");
        form.put("clauses", List.of("2"));
        driver.decide(number, "recordAuthorityOpinion", OFFICER, form);
    }

    @Test
    void bothMayBreakOffAndGoOnAtTheDayThatTheyAgreedOn() {
        String number = cases.ready();
        LocalDate resume = ROUND.plusDays(10);
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
        assertThat(driver.state(number)).isEqualTo("SUSPENDED");
        assertThat(driver.openTasks(number)).isEmpty();

        driver.until(resume.atStartOfDay(ZONE).toInstant(), number);
        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        cases.agreed(number, resume);
        assertThat(driver.state(number)).isEqualTo("DRAFTING");
    }

    @Test
    void aContractIsEndedBeforeItsTimeByTheWayItWasMade() {
        String old = cases.inForce();
        LocalDate start = LocalDate.of(2026, 5, 6);
        driver.on(start);
        String number = driver.submit(OFFICER, "collective-bargaining", beginning(Kind.WOMEN, Purpose.TERMINATE, old));
        cases.offered(number, start.plusWeeks(1)).accepted(number).named(number).prepared(number);
        LocalDate round = start.plusWeeks(1);
        cases.agreed(number, round).drafted(number, LocalDate.of(2026, 7, 1), null);
        cases.voting(number, round, "WHOLE").allVote(number, "YES");
        LocalDate day = round.plusWeeks(1);
        cases.signed(number).filed(number, day).accepted(number, day).published(number, day);

        assertThat(driver.state(number)).isEqualTo("TERMINATED");
        Contract ended = contracts.find(old).orElseThrow();
        assertThat(ended.state()).isEqualTo(Contract.State.TERMINATED);
        assertThat(ended.endedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(contracts.inForce(old, LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void aChangedContractTakesThePlaceOfTheOldOneWithoutADayBetween() {
        String old = cases.inForce();
        driver.on(LocalDate.of(2026, 5, 6));
        String number = driver.submit(OFFICER, "collective-bargaining", beginning(Kind.WOMEN, Purpose.CHANGE, old));
        LocalDate round = LocalDate.of(2026, 5, 13);
        cases.offered(number, round).accepted(number).named(number).prepared(number);
        cases.agreed(number, round).drafted(number, LocalDate.of(2026, 6, 1), LocalDate.of(2027, 4, 30));
        cases.voting(number, round, "WHOLE").allVote(number, "YES");
        LocalDate day = round.plusWeeks(1);
        cases.signed(number).filed(number, day).accepted(number, day);

        assertThat(contracts.find(old).orElseThrow().endedOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(contracts.inForce(old, LocalDate.of(2026, 6, 1))).isEmpty();
        assertThat(contracts.inForce(number, LocalDate.of(2026, 6, 1))).isPresent();
    }
}
