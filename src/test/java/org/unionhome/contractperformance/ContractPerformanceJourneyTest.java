package org.unionhome.contractperformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.contractperformance.PerformanceCases.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.cases.Attachments;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.Performances.Ending;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** One contract for each way in which its follow-up can end, and what became of its promises. */
@UnionHomeTest
@Transactional
class ContractPerformanceJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    Performances performances;

    @Autowired
    Disputes disputes;

    @Autowired
    ContractPerformances all;

    @Autowired
    Obligations obligations;

    @Autowired
    ObligationWatch watch;

    @Autowired
    Attachments attachments;

    @Autowired
    FlowCoverage coverage;

    @Autowired
    JdbcClient db;

    PerformanceCases cases;

    @BeforeEach
    void theContractIsInForce() {
        cases = new PerformanceCases(driver, performances);
    }

    private List<ObligationState> states(String number) {
        return obligations.of(number).stream().map(Obligation::state).toList();
    }

    @Test
    void everyPromiseIsPlannedKeptCheckedAndReportedUntilTheContractExpires() {
        String number = cases.running();
        assertThat(performances.of(all.require(number).contractNumber())).contains(number);
        cases.evidence(number, 1, FINANCE, "2026-03-02").after(number, FIRST_CHECK);
        assertThat(driver.openTasks(number))
                .containsExactlyInAnyOrder("checkByStaff", "checkByCompany", "proposeRenewal");
        cases.check(number, Map.of(1, "KEPT", 2, "NOT_YET")).report(number, FIRST_CHECK);
        assertThat(states(number)).containsExactly(ObligationState.KEPT, ObligationState.PLANNED);
        cases.after(number, LAST_CHECK);
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("checkByStaff", "checkByCompany");
        cases.check(number, Map.of(2, "KEPT")).report(number, LAST_CHECK);

        assertThat(driver.state(number)).isEqualTo("EXPIRED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(attachments.of(number))
                .extracting(Attachments.Attachment::name)
                .containsExactly("履约情况报告-" + number + "-第1次.docx", "履约情况报告-" + number + "-第2次.docx");
        assertThat(driver.ledger(number))
                .containsExactly(
                        "contractEntered",
                        "planObligations",
                        "confirmObligations=CONFIRMED",
                        "evidenceSupplied",
                        "recordEvidence",
                        "openCheck",
                        "checkByStaff",
                        "checkByCompany",
                        "concludeCheck=KEPT",
                        "attachmentAdded",
                        "reportToCongress",
                        "openCheck",
                        "checkByStaff",
                        "checkByCompany",
                        "concludeCheck=KEPT",
                        "attachmentAdded",
                        "reportToCongress",
                        "closePerformance");
    }

    @Test
    void noPromiseIsForgottenAndTheCompanySendsAPlanBack() {
        String number = cases.begun();
        refused("clauseMissing", () -> planned(number, plan -> plan.remove("without")));
        refused(
                "clauseTwice",
                () -> planned(
                        number,
                        plan -> plan.put(
                                "without",
                                List.of(
                                        Map.of("clause", "3", "reason", "无需办理"),
                                        Map.of("clause", "1", "reason", "无需办理")))));
        refused(
                "unknownClause",
                () -> planned(number, plan -> plan.put("without", List.of(Map.of("clause", "9", "reason", "无需办理")))));
        refused(
                "unknownOwner",
                () -> planned(
                        number,
                        plan -> plan.put(
                                "obligations",
                                List.of(PerformanceCases.planned("1", "发放工资", "staffDelegateAtTT", "2026-04-30")))));
        refused(
                "dueDay",
                () -> planned(
                        number,
                        plan -> plan.put(
                                "obligations",
                                List.of(PerformanceCases.planned("1", "发放工资", "finance", "2027-03-01")))));
        driver.decide(number, "planObligations", OFFICER, plan());
        refused("reasonNeeded", () -> driver.decide(number, "confirmObligations", HR, Map.of("outcome", "RETURNED")));
        driver.decide(number, "confirmObligations", HR, Map.of("outcome", "RETURNED", "comment", "期限太紧"));

        assertThat(driver.openTasks(number)).containsExactly("planObligations");
        driver.decide(number, "planObligations", OFFICER, plan());
        assertThat(obligations.of(number)).hasSize(2);
        assertThat(all.require(number).promises().get(2).withoutReason()).isEqualTo("只是文本份数");
    }

    private void planned(String number, java.util.function.Consumer<Map<String, Object>> change) {
        Map<String, Object> plan = new HashMap<>(plan());
        change.accept(plan);
        driver.decide(number, "planObligations", OFFICER, plan);
    }

    /** Who sends every plan back does not keep the contract from being followed. */
    @Test
    void afterTheSecondReturnTheUnionsPlanHoldsWithTheCompanysObjection() {
        String number = cases.begun();
        for (String step : List.of("planObligations", "planObligations", "")) {
            driver.decide(number, "planObligations", OFFICER, plan());
            driver.decide(number, "confirmObligations", HR, Map.of("outcome", "RETURNED", "comment", "期限太紧"));
            assertThat(driver.openTasks(number)).containsExactlyElementsOf(step.isEmpty() ? List.of() : List.of(step));
        }

        assertThat(driver.state(number)).isEqualTo("RUNNING");
        assertThat(all.require(number).objection()).isEqualTo("期限太紧");
        cases.after(number, FIRST_CHECK).check(number, Map.of(1, "BROKEN", 2, "NOT_YET"));
        assertThat(states(number)).containsExactly(ObligationState.BROKEN, ObligationState.PLANNED);
    }

    @Test
    void brokenPromisesBecomeADemandAndADispute() {
        String number = cases.running();
        cases.after(number, FIRST_CHECK).check(number, Map.of(1, "BROKEN", 2, "BROKEN"));
        cases.report(number, FIRST_CHECK);
        assertThat(driver.openTasks(number)).contains("followUpBreach");
        refused("decisionMissing", () -> cases.followUp(number, List.of(decision(1, "DISPUTE"))));
        refused("categoryNeeded", () -> cases.followUp(number, List.of(decision(1, "DEMAND"), decision(2, "DISPUTE"))));
        cases.followUp(number, List.of(decision(1, "DEMAND", "category", "WAGE"), decision(2, "DISPUTE")));

        String demand = obligations.of(number).get(0).followUpNumber();
        assertThat(driver.file(demand).process()).isEqualTo("demand-follow-up");
        assertThat(driver.file(demand).applicantId()).isEqualTo(CHAIR);
        assertThat(db.sql("select text from demand_follow_up where case_number = :number")
                        .param("number", demand)
                        .query(String.class)
                        .single())
                .contains("按新标准发放工资", "抽查三人均未领到", number);
        String dispute = obligations.of(number).get(1).followUpNumber();
        assertThat(disputes.running(all.require(number).contractNumber())).contains(dispute);
        assertThat(driver.state(dispute)).isEqualTo("CONSULTING");
        assertThat(driver.state(number)).isEqualTo("RUNNING");
    }

    @Test
    void aDisputeThatBroughtNothingComesBackWithTheNextCheckAndCanBePutOnRecord() {
        String number = cases.running();
        cases.after(number, FIRST_CHECK).check(number, Map.of(1, "BROKEN", 2, "NOT_YET"));
        cases.report(number, FIRST_CHECK).followUp(number, List.of(decision(1, "DISPUTE")));
        String dispute = obligations.of(number).get(0).followUpNumber();
        driver.decide(dispute, "consultParties", OFFICER, Map.of("outcome", "FAILED", "comment", "企业不同意"));
        driver.decide(dispute, "recordArbitration", OFFICER, Map.of("outcome", "NOT_SOUGHT", "comment", "金额太小"));
        assertThat(driver.ledger(number)).contains("disputeConcluded=FAILED");
        cases.after(number, LAST_CHECK)
                .check(number, Map.of(1, "BROKEN", 2, "KEPT"))
                .report(number, LAST_CHECK);
        assertThat(driver.openTasks(number)).containsExactly("followUpBreach");
        refused("reasonNeeded", () -> cases.followUp(number, List.of(decision(1, "NOTED"))));
        cases.followUp(number, List.of(decision(1, "NOTED", "reason", "已向职代会说明")));

        assertThat(driver.state(number)).isEqualTo("EXPIRED");
        assertThat(states(number)).containsExactly(ObligationState.BROKEN, ObligationState.KEPT);
    }

    /** The last remedy keeps the case open after the last day; when its day is over, there is one more check. */
    @Test
    void aRemedyGetsAnotherDayEvenAfterTheTerm() {
        String number = cases.running();
        cases.after(number, FIRST_CHECK).check(number, Map.of(1, "KEPT", 2, "NOT_YET"));
        cases.report(number, FIRST_CHECK).after(number, LAST_CHECK);
        cases.check(number, Map.of(2, "NOT_YET")).report(number, LAST_CHECK); // over, so it is broken
        refused(
                "newDay",
                () -> cases.followUp(number, List.of(decision(2, "REMEDY", "newDay", "2027-03-01", "reason", "补发"))));
        cases.followUp(number, List.of(decision(2, "REMEDY", "newDay", "2027-03-31", "reason", "月底前补发")));
        assertThat(driver.state(number)).isEqualTo("RUNNING");
        assertThat(states(number)).containsExactly(ObligationState.KEPT, ObligationState.PLANNED);
        cases.after(number, LocalDate.of(2027, 4, 1)).check(number, Map.of(2, "KEPT"));
        cases.report(number, LocalDate.of(2027, 4, 1));

        assertThat(driver.state(number)).isEqualTo("EXPIRED");
    }

    @Test
    void bothSidesCheckAndNobodyChecksForBoth() {
        String number = cases.running();
        cases.after(number, FIRST_CHECK);
        refused("findingMissing", () -> driver.decide(number, "checkByStaff", OFFICER, findings(Map.of(1, "KEPT"))));
        Map<String, Object> groundless = Map.of("item", "1", "finding", "BROKEN");
        refused(
                "groundsNeeded",
                () -> driver.decide(number, "checkByStaff", OFFICER, Map.of("findings", List.of(groundless))));
        db.sql("insert into role_grant (person_id, role, unit_code, valid_from)"
                        + " values (:person, 'unionOfficer', 'GX', date '2020-01-01')")
                .param("person", HR)
                .update();
        driver.decide(number, "checkByStaff", HR, findings(Map.of(1, "KEPT", 2, "NOT_YET")));
        refused(
                "notYours|ownCase|recused|excluded",
                () -> driver.decide(number, "checkByCompany", HR, findings(Map.of(1, "KEPT", 2, "NOT_YET"))));
        driver.decide(number, "checkByCompany", "taosuqin", findings(Map.of(1, "BROKEN", 2, "NOT_YET")));

        assertThat(states(number)).containsExactly(ObligationState.BROKEN, ObligationState.PLANNED);
    }

    @Test
    void ownersAreToldWhenTheirDayIsNearAndWhenItHasPassed() {
        String number = cases.running();
        driver.on(LocalDate.of(2026, 4, 19));
        watch.run();
        assertThat(states(number)).containsOnly(ObligationState.PLANNED);
        driver.on(LocalDate.of(2026, 4, 20));
        watch.run();
        watch.run();
        assertThat(states(number)).containsExactly(ObligationState.DUE, ObligationState.PLANNED);
        assertThat(told(FINANCE, "contract-performance.told.due", number)).isEqualTo(1);
        assertThat(told(MANAGER, "contract-performance.told.due", number)).isZero();
        driver.on(LocalDate.of(2026, 5, 1));
        watch.run();
        assertThat(states(number)).containsExactly(ObligationState.LATE, ObligationState.PLANNED);
        assertThat(told(FINANCE, "contract-performance.told.late", number)).isEqualTo(1);
        assertThat(told(OFFICER, "contract-performance.told.late", number)).isEqualTo(1);
        cases.evidence(number, 1, FINANCE, "2026-05-01");
        assertThat(states(number)).containsExactly(ObligationState.KEPT, ObligationState.PLANNED);
    }

    @Test
    void onlyItsOwnerSuppliesEvidenceForWhatWasDone() {
        String number = cases.running();

        refused("notOwner", () -> cases.evidence(number, 1, MANAGER, "2026-03-02"));
        refused("notOwner", () -> cases.evidence(number, 2, FINANCE, "2026-03-02"));
        refused("dayAhead", () -> cases.evidence(number, 1, FINANCE, "2026-03-03"));
        cases.evidence(number, 2, MANAGER, "2026-03-02");
        assertThat(obligations.of(number).get(1).evidence()).isEqualTo("已按表发放，见附件");
        assertThat(told(HR, "contract-performance.told.evidence", number)).isEqualTo(1);
    }

    @Test
    void renewalIsProposedOnlyWhileABargainingRunsAndLapsesWithTheContract() {
        String number = cases.running();
        cases.after(number, FIRST_CHECK);
        refused("noBargaining", () -> driver.decide(number, "proposeRenewal", OFFICER, Map.of("outcome", "PROPOSED")));
        refused(
                "reasonNeeded",
                () -> driver.decide(number, "proposeRenewal", OFFICER, Map.of("outcome", "NOT_RENEWED")));
        driver.decide(number, "proposeRenewal", OFFICER, Map.of("outcome", "NOT_RENEWED", "comment", "并入综合合同"));

        assertThat(all.require(number).renewalReason()).isEqualTo("并入综合合同");
        String silent = cases.begun(); // nobody plans it, nobody renews it
        cases.after(silent, LAST_CHECK);
        assertThat(driver.openTasks(silent)).containsExactly("planObligations");
    }

    @Test
    void aRenewalThatBeginsAfterTheLastDayEndsNothing() {
        String number = cases.running();
        end(number, Ending.REPLACED, TO);

        cases.evidence(number, 1, FINANCE, "2026-03-02").after(number, FIRST_CHECK);
        assertThat(driver.openTasks(number)).contains("checkByStaff", "checkByCompany");
        assertThat(states(number)).containsExactly(ObligationState.KEPT, ObligationState.PLANNED);
    }

    /** Said in March, to hold until June: the promise of April is checked, the one of December is void. */
    @Test
    void aContractThatIsReplacedLaterIsFollowedAndCheckedUntilItsNewLastDay() {
        String number = cases.running();
        end(number, Ending.REPLACED, LocalDate.of(2026, 6, 30));
        assertThat(driver.state(number)).isEqualTo("RUNNING");
        assertThat(states(number)).containsOnly(ObligationState.PLANNED);
        driver.on(LocalDate.of(2026, 5, 1));
        watch.run();
        cases.after(number, LocalDate.of(2026, 7, 1));
        assertThat(states(number)).containsExactly(ObligationState.LATE, ObligationState.LAPSED);
        cases.check(number, Map.of(1, "BROKEN")).report(number, LocalDate.of(2026, 7, 1));
        assertThat(driver.openTasks(number)).containsExactly("followUpBreach");
        cases.followUp(number, List.of(decision(1, "NOTED", "reason", "已列入新合同")));

        assertThat(driver.state(number)).isEqualTo("REPLACED");
        assertThat(states(number)).containsExactly(ObligationState.BROKEN, ObligationState.LAPSED);
        end(number, Ending.TERMINATED, LocalDate.of(2026, 5, 31)); // over already
        assertThat(driver.state(number)).isEqualTo("REPLACED");
    }

    @Test
    void aContractThatIsOverAlreadyIsCheckedAtOnceAndWithNoPlanEndsAtOnce() {
        String number = cases.running();
        driver.on(LocalDate.of(2026, 5, 20));
        end(number, Ending.TERMINATED, LocalDate.of(2026, 5, 19));
        cases.after(number, LocalDate.of(2026, 5, 21));
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("checkByStaff", "checkByCompany");
        cases.check(number, Map.of(1, "KEPT")).report(number, LocalDate.of(2026, 5, 20));
        assertThat(driver.state(number)).isEqualTo("TERMINATED");
        assertThat(states(number)).containsExactly(ObligationState.KEPT, ObligationState.LAPSED);

        String unplanned = cases.begun();
        end(unplanned, Ending.REPLACED, LocalDate.of(2026, 5, 19));
        assertThat(driver.state(unplanned)).isEqualTo("REPLACED");
        assertThat(driver.openTasks(unplanned)).isEmpty();
    }

    private void end(String number, Ending ending, LocalDate lastDay) {
        performances.end(all.require(number).contractNumber(), ending, lastDay);
    }

    @Test
    void aContractIsFollowedOnceAndNobodyFilesItByHand() {
        String number = cases.begun();

        refused(
                "followedAlready",
                () -> performances.start(signed(all.require(number).contractNumber()), OFFICER));
        refused("onlyByBargaining", () -> driver.submit(OFFICER, "contract-performance", Map.of()));
    }

    @Test
    void noNodeAndNoFlowIsOnlyDrawn() {
        String number = cases.begun();
        driver.decide(number, "planObligations", OFFICER, plan());
        driver.decide(number, "confirmObligations", HR, Map.of("outcome", "RETURNED", "comment", "期限太紧"));
        driver.decide(number, "planObligations", OFFICER, plan());
        driver.decide(number, "confirmObligations", HR, Map.of("outcome", "CONFIRMED"));
        cases.evidence(number, 1, FINANCE, "2026-03-02").after(number, FIRST_CHECK);
        driver.decide(number, "proposeRenewal", OFFICER, Map.of("outcome", "NOT_RENEWED", "comment", "并入综合合同"));
        cases.check(number, Map.of(1, "KEPT", 2, "BROKEN")).report(number, FIRST_CHECK);
        cases.followUp(number, new ArrayList<>(List.of(decision(2, "NOTED", "reason", "已说明"))));
        cases.after(number, LAST_CHECK);
        driver.decide(number, "checkByStaff", OFFICER, Map.of());
        driver.decide(number, "checkByCompany", HR, Map.of());
        cases.report(number, LAST_CHECK);
        String silent = new PerformanceCases(driver, performances).begun();
        cases.after(silent, LAST_CHECK);
        String replaced = new PerformanceCases(driver, performances).begun();
        driver.on(LocalDate.of(2026, 5, 20));
        end(replaced, Ending.REPLACED, LocalDate.of(2026, 5, 19));

        assertThat(coverage.neverPassed("contract-performance"))
                .as("never passed")
                .isEmpty();
    }

    private long told(String person, String key, String number) {
        return db.sql("select count(*) from notice where recipient_id = :person and text_key = :key"
                        + " and case_number = :number")
                .param("person", person)
                .param("key", key)
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private static void refused(String keys, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOf(Refusal.class)
                .satisfies(e -> assertThat(((Refusal) e).key()).matches(".*\\.refusal\\.(" + keys + ")"));
    }
}
