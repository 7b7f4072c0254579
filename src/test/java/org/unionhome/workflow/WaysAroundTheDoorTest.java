package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class WaysAroundTheDoorTest {

    private static final Map<String, Object> FORGED = Map.of("approveLoanOutcome", "GRANTED");

    /** Every call of the engine's own interface that could move a case, given a task id. */
    static final List<Named<BiConsumer<ProcessEngine, String>>> WAYS = List.of(
            way("complete", (e, task) -> e.getTaskService().complete(task, FORGED)),
            way(
                    "completeWithVariablesInReturn",
                    (e, task) -> e.getTaskService().completeWithVariablesInReturn(task, FORGED, true)),
            way("resolve", (e, task) -> e.getTaskService().resolveTask(task, FORGED)),
            way("delegate", (e, task) -> e.getTaskService().delegateTask(task, "fanyuchuan")),
            way("submitTaskForm", (e, task) -> e.getFormService().submitTaskForm(task, FORGED)),
            way("claim", (e, task) -> e.getTaskService().claim(task, "fanyuchuan")),
            way("setAssignee", (e, task) -> e.getTaskService().setAssignee(task, "fanyuchuan")),
            way("setOwner", (e, task) -> e.getTaskService().setOwner(task, "fanyuchuan")),
            way("addCandidateUser", (e, task) -> e.getTaskService().addCandidateUser(task, "fanyuchuan")),
            way("addCandidateGroup", (e, task) -> e.getTaskService().addCandidateGroup(task, "branchChairAtMT")),
            way("setVariable", (e, task) -> e.getTaskService().setVariable(task, "approveLoanOutcome", "GRANTED")),
            way(
                    "saveTask",
                    (e, task) -> e.getTaskService()
                            .saveTask(e.getTaskService()
                                    .createTaskQuery()
                                    .taskId(task)
                                    .singleResult())),
            way("setDueDate", (e, task) -> e.getTaskService().setDueDate(task, null)),
            way("bpmnError", (e, task) -> e.getTaskService().handleBpmnError(task, "any")),
            way("start", (e, task) -> e.getRuntimeService().startProcessInstanceByKey("tool-loan", "TL-2026-99999")),
            way(
                    "startAtActivity",
                    (e, task) -> e.getRuntimeService()
                            .createProcessInstanceByKey("tool-loan")
                            .startBeforeActivity("recordLoan")
                            .execute()),
            way(
                    "correlate",
                    (e, task) -> e.getRuntimeService()
                            .createMessageCorrelation("any")
                            .correlateAll()),
            way("signal", (e, task) -> e.getRuntimeService().signalEventReceived("any")),
            way(
                    "modify",
                    (e, task) -> e.getRuntimeService()
                            .createProcessInstanceModification(instance(e, task))
                            .startBeforeActivity("recordLoan")
                            .execute()),
            way(
                    "executionVariable",
                    (e, task) ->
                            e.getRuntimeService().setVariable(instance(e, task), "approveLoanOutcome", "GRANTED")));

    @Autowired
    ProcessEngine engine;

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    JdbcClient db;

    @AfterEach
    void nobodyIsLoggedIn() {
        engine.getIdentityService().clearAuthentication();
    }

    @ParameterizedTest
    @FieldSource("WAYS")
    void aPersonOfAnotherUnitCannotMoveTheCase(BiConsumer<ProcessEngine, String> way) {
        assertNothingMoves(way, "fanyuchuan");
    }

    @ParameterizedTest
    @FieldSource("WAYS")
    void theAdministratorCannotMoveTheCaseEither(BiConsumer<ProcessEngine, String> way) {
        assertNothingMoves(way, "ouyangxue");
    }

    @ParameterizedTest
    @FieldSource("WAYS")
    void codeWithoutAPersonCannotMoveTheCase(BiConsumer<ProcessEngine, String> way) {
        assertNothingMoves(way, null);
    }

    private void assertNothingMoves(BiConsumer<ProcessEngine, String> way, String person) {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        String task = driver.task(number, "approveLoan").taskId();
        long instances = instances();
        if (person != null) {
            engine.getIdentityService().setAuthentication(person, List.of());
        }

        assertThatThrownBy(() -> way.accept(engine, task)).isInstanceOf(RefusedException.class);

        engine.getIdentityService().clearAuthentication();
        assertThat(driver.task(number, "approveLoan").assignee()).isNull();
        assertThat(driver.ledger(number)).containsExactly("loanRequested");
        assertThat(instances()).isEqualTo(instances);
    }

    @Test
    void theEnginesOwnInterfaceIsTheSameDoorForWhoMayDecide() {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        engine.getIdentityService().setAuthentication("shenlanying", List.of());

        engine.getTaskService().complete(driver.task(number, "approveLoan").taskId(), Map.of("outcome", "GRANTED"));

        assertThat(driver.ledger(number)).contains("approveLoan=GRANTED");
    }

    @Test
    void theAdministratorRepeatsAFailedStep() {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        door.complete("shenlanying", driver.task(number, "approveLoan").taskId(), Map.of("outcome", "GRANTED"));
        String job = db.sql("select j.id_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                        + " where e.business_key_ = :number")
                .param("number", number)
                .query(String.class)
                .single();
        engine.getIdentityService().setAuthentication("ouyangxue", List.of("camunda-admin"));

        engine.getManagementService().setJobRetries(job, 5);

        assertThat(db.sql("select retries_ from act_ru_job where id_ = :job")
                        .param("job", job)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private long instances() {
        return db.sql("select count(*) from act_ru_execution").query(Long.class).single();
    }

    private static String instance(ProcessEngine engine, String task) {
        var authentication = engine.getIdentityService().getCurrentAuthentication();
        engine.getIdentityService().clearAuthentication();
        try {
            return engine.getTaskService()
                    .createTaskQuery()
                    .taskId(task)
                    .singleResult()
                    .getProcessInstanceId();
        } finally {
            if (authentication != null) {
                engine.getIdentityService().setAuthentication(authentication.getUserId(), List.of());
            }
        }
    }

    private static Named<BiConsumer<ProcessEngine, String>> way(String name, BiConsumer<ProcessEngine, String> call) {
        return Named.of(name, call);
    }
}
