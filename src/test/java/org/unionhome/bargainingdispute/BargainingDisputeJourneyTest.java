package org.unionhome.bargainingdispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.bargainingdispute.DisputeCases.*;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Party;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.cases.Attachments;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** One dispute for each way in which it can end, and what whoever waits for it is told. */
@UnionHomeTest
@RecordApplicationEvents
@Transactional
class BargainingDisputeJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    Disputes disputes;

    @Autowired
    BargainingDisputes all;

    @Autowired
    Attachments attachments;

    @Autowired
    ApplicationEvents events;

    @Autowired
    FlowCoverage coverage;

    @Autowired
    JdbcClient db;

    DisputeCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DisputeCases(driver, disputes);
    }

    private DisputeEnded ended(String number) {
        return events.stream(DisputeEnded.class)
                .filter(each -> each.disputeNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeadlockIsAcceptedInvestigatedPlannedAndSettledByAProtocol() {
        String number = cases.deadlock();
        assertThat(disputes.running(all.require(number).bargainingNumber())).contains(number);
        cases.accept(number).prepare(number).settle(number, "coordinate", "2026-03-02");

        assertThat(driver.state(number)).isEqualTo("SETTLED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(ended(number))
                .extracting(DisputeEnded::bargainingNumber, DisputeEnded::result, DisputeEnded::protocol)
                .containsExactly(
                        all.require(number).bargainingNumber(), DisputeEnded.Result.SETTLED, "一线增长十二个百分点，自四月起。");
        assertThat(attachments.of(number))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("协调处理协议书-" + number + ".docx"));
        assertThat(disputes.running(all.require(number).bargainingNumber())).isEmpty();
        assertThat(driver.ledger(number))
                .containsExactly(
                        "disputeApplied",
                        "acceptDispute=ACCEPTED",
                        "investigate",
                        "drawUpPlan",
                        "coordinate=SETTLED",
                        "attachmentAdded",
                        "recordSettlement");
    }

    @Test
    void whatTheAuthorityDoesNotAcceptEndsWithItsReason() {
        String number = cases.deadlock();
        refused(
                "reasonNeeded",
                () -> driver.decide(number, "acceptDispute", OFFICER, Map.of("outcome", "NOT_ACCEPTED")));
        cases.decline(number);

        assertThat(driver.state(number)).isEqualTo("NOT_ACCEPTED");
        assertThat(ended(number).result()).isEqualTo(DisputeEnded.Result.NOT_ACCEPTED);
        assertThat(told(COMPANY_CHIEF, "bargaining-dispute.told.ended", number)).isEqualTo(1);
    }

    /** 2 March and 30 days: 1 April; 15 more: 16 April, a Thursday. */
    @Test
    void theTermOfThirtyDaysIsExtendedOnceByFifteenAndItsEndConcludesNothing() {
        String number = cases.deadlock();
        refused("wrongState", () -> cases.extend(number));
        cases.accept(number).prepare(number);
        assertThat(all.require(number).state()).isEqualTo(DisputeState.COORDINATING);
        assertThat(clock(number)).isEqualTo("2026-04-02");
        cases.extend(number);
        assertThat(clock(number)).isEqualTo("2026-04-17");
        refused("extendedOnce", () -> cases.extend(number));
        cases.after(number, LocalDate.of(2026, 4, 16));
        assertThat(driver.ledger(number)).doesNotContain("recordOverrun");
        cases.after(number, LocalDate.of(2026, 4, 17));

        assertThat(driver.ledger(number)).contains("recordExtension", "recordOverrun");
        assertThat(told(CHAIR, "bargaining-dispute.told.overrun", number)).isEqualTo(1);
        assertThat(driver.openTasks(number)).containsExactly("coordinate");
        cases.fail(number, "coordinate");
        assertThat(ended(number))
                .extracting(DisputeEnded::result, DisputeEnded::protocol)
                .containsExactly(DisputeEnded.Result.FAILED, null);
    }

    @Test
    void aTermThatIsOverIsNotExtendedAnyMore() {
        String number = cases.deadlock();
        cases.accept(number).after(number, LocalDate.of(2026, 4, 2));

        refused("extensionOver", () -> cases.extend(number));
        assertThat(driver.openTasks(number)).containsExactly("investigate");
    }

    @Test
    void aBrokenPromiseIsTalkedAboutFirst() {
        String number = cases.broken();
        assertThat(driver.openTasks(number)).containsExactly("consultParties");
        refused(
                "protocolNeeded",
                () -> driver.decide(
                        number, "consultParties", OFFICER, Map.of("outcome", "SETTLED", "signedOn", "2026-03-02")));
        refused("dayAhead", () -> cases.settle(number, "consultParties", "2026-03-03"));
        cases.settle(number, "consultParties", "2026-03-02");

        assertThat(ended(number).result()).isEqualTo(DisputeEnded.Result.SETTLED);
        assertThat(attachments.of(number)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, SETTLED", "DISMISSED, FAILED", "NOT_SOUGHT, FAILED"})
    void thenItMayGoToArbitration(String outcome, String result) {
        String number = cases.broken();
        cases.fail(number, "consultParties");
        assertThat(driver.state(number)).isEqualTo("IN_ARBITRATION");
        refused(
                "resultNeeded",
                () -> driver.decide(
                        number, "recordArbitration", OFFICER, Map.of("outcome", "UPHELD", "decidedOn", "2026-03-02")));
        cases.award(number, outcome);

        assertThat(ended(number).result().name()).isEqualTo(result);
        assertThat(attachments.of(number)).isEmpty(); // an award is a document already
    }

    @Test
    void itIsWithdrawnByWhoOpenedItOrTheUnionChair() {
        String number = cases.deadlock();
        cases.accept(number);
        refused("notYoursToWithdraw", () -> cases.withdraw(number, OTHER_OFFICER));
        cases.withdraw(number, CHAIR);

        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(ended(number).result()).isEqualTo(DisputeEnded.Result.WITHDRAWN);
        String own = cases.deadlock();
        cases.withdraw(own, OFFICER);
        assertThat(driver.state(own)).isEqualTo("WITHDRAWN");
    }

    @Test
    void theUnionDoesNotTakeTheCompanysApplicationAway() {
        String number = disputes.open(request(cases.bargaining(), Cause.DEADLOCK, Party.COMPANY), "yuwenli");

        refused("notYoursToWithdraw", () -> cases.withdraw(number, CHAIR));
        cases.withdraw(number, COMPANY_CHIEF);
        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    void aBargainingIsStuckOnceAtATimeAndNobodyFilesADisputeByHand() {
        String bargaining = cases.bargaining();
        String number = disputes.open(request(bargaining, Cause.DEADLOCK), OFFICER);
        refused("runsAlready", () -> disputes.open(request(bargaining, Cause.DEADLOCK), OFFICER));
        cases.decline(number);
        assertThat(disputes.open(request(bargaining, Cause.DEADLOCK), OFFICER)).isNotEqualTo(number);

        refused("onlyByOthers", () -> driver.submit(OFFICER, "bargaining-dispute", Map.of()));
    }

    /** Where the authority has an account, nobody speaks in its place. */
    @Test
    void theAuthorityItselfAcceptsAndExtendsOnceItHasAnAccount() {
        db.sql("insert into role_grant (person_id, role, unit_code, valid_from)"
                        + " values ('ranqinghe', 'laborAuthority', 'GX', date '2020-01-01')")
                .update();
        String number = cases.deadlock();
        refused("notYours", () -> cases.accept(number));
        driver.decide(number, "acceptDispute", "ranqinghe", Map.of("outcome", "ACCEPTED"));
        refused("notAuthority", () -> cases.extend(number));
        driver.send(number, "extensionGranted", "ranqinghe", Map.of("comment", "尚需核实成本资料"));

        assertThat(all.require(number).extended()).isTrue();
    }

    @Test
    void noNodeAndNoFlowIsOnlyDrawn() {
        String settled = cases.deadlock();
        cases.accept(settled).extend(settled).prepare(settled);
        cases.after(settled, LocalDate.of(2026, 4, 17)).settle(settled, "coordinate", "2026-04-16");
        String failed = cases.deadlock();
        cases.accept(failed).prepare(failed).fail(failed, "coordinate");
        cases.decline(cases.deadlock());
        cases.withdraw(cases.broken(), CHAIR);
        cases.settle(cases.broken(), "consultParties", "2026-03-02");
        for (String outcome : new String[] {"UPHELD", "DISMISSED"}) {
            String number = cases.broken();
            cases.fail(number, "consultParties").award(number, outcome);
        }

        assertThat(coverage.neverPassed("bargaining-dispute"))
                .as("never passed")
                .isEmpty();
    }

    private String clock(String number) {
        return db.sql(
                        "select due_at from deadline where case_number = :number and code = 'bargaining-dispute.coordination'")
                .param("number", number)
                .query((row, i) -> row.getTimestamp(1)
                        .toInstant()
                        .atZone(ZONE)
                        .toLocalDate()
                        .toString())
                .single();
    }

    private long told(String person, String key, String number) {
        return db.sql("select count(*) from notice where recipient_id = :person and text_key = :key"
                        + " and case_number = :number")
                .param("number", number)
                .param("person", person)
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private static void refused(String keys, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOf(Refusal.class)
                .satisfies(e -> assertThat(((Refusal) e).key()).matches(".*\\.refusal\\.(" + keys + ")"));
    }
}
