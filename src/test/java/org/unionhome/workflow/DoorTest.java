package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.cases.Ledger;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class DoorTest {

    private static final Map<String, Object> LOAN = Map.of("tool", "绝缘手套", "days", 3);
    private static final Map<String, Object> GRANT = Map.of("outcome", "GRANTED");

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    Reading reading;

    @Autowired
    PeopleFixture people;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient db;

    @Test
    void aGrantedLoanIsRecordedAndClosed() {
        String number = loan();

        driver.decide(number, "approveLoan", "shenlanying", GRANT);

        assertThat(number).matches("TL-\\d{4}-\\d{5}");
        assertThat(driver.state(number)).isEqualTo("LENT");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(driver.ledger(number)).containsExactly("loanRequested", "approveLoan=GRANTED", "recordLoan");
    }

    @Test
    void aTaskOfARoleThatNobodyHoldsGoesToTheRoleAbove() {
        db.sql("update role_grant set valid_to = valid_from where role = 'branchChair' and person_id = 'shenlanying'")
                .update();
        try {
            assertThat(driver.task(loan(), "approveLoan").candidate()).isEqualTo("unionOfficer");
        } finally {
            db.sql("update role_grant set valid_to = null where role = 'branchChair' and person_id = 'shenlanying'")
                    .update();
        }
        assertThat(driver.task(loan(), "approveLoan").candidate()).isEqualTo("branchChairAtTT");
    }

    @Test
    void aRefusedLoanIsClosedWithItsReasonInTheLedger() {
        String number = loan();

        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "REFUSED", "comment", "工具在检修"));

        assertThat(driver.state(number)).isEqualTo("REFUSED");
        assertThat(ledger.of(number))
                .last()
                .extracting("text", "actorId", "role")
                .containsExactly("工具在检修", "shenlanying", "branchChairAtTT");
    }

    @Test
    void aBusinessNoChangesNothing() {
        String number = loan();

        assertRefused(
                "tool-loan.refusal.reasonMissing", () -> decide(number, "shenlanying", Map.of("outcome", "REFUSED")));

        assertThat(driver.openTasks(number)).containsExactly("approveLoan");
        assertThat(driver.ledger(number)).containsExactly("loanRequested");
        assertThat(driver.state(number)).isEqualTo("REQUESTED");
    }

    @ParameterizedTest
    @CsvSource({
        "linxiaohe,   workflow.refusal.notYours",
        "qiaoanran,   workflow.refusal.notYours",
        "fanyuchuan,  workflow.refusal.notYours",
        "songhuaimin, workflow.refusal.notYours",
        "ouyangxue,   workflow.refusal.notYours"
    })
    void whoDoesNotHoldTheRoleAtTheUnitCannotDecide(String person, String reason) {
        String number = loan();

        assertRefused(reason, () -> decide(number, person, GRANT));
    }

    @Test
    void aStandInDecidesAndTheLedgerNamesBoth() {
        String number = loan();

        try (var standIn = people.standIn("qiaoanran", "shenlanying", "tool-loan")) {
            decide(number, "qiaoanran", GRANT);
        }

        assertThat(ledger.of(number).get(1))
                .extracting("actorId", "actingFor")
                .containsExactly("qiaoanran", "shenlanying");
    }

    @Test
    void aSubstitutionForAnotherProcessOpensNothing() {
        String number = loan();

        try (var standIn = people.standIn("qiaoanran", "shenlanying", "welfare-request")) {
            assertRefused("workflow.refusal.notYours", () -> decide(number, "qiaoanran", GRANT));
        }
    }

    @Test
    void nobodyDecidesTheirOwnCaseThroughASubstitution() {
        String number = loan();

        try (var standIn = people.standIn("linxiaohe", "shenlanying", null)) {
            assertRefused("workflow.refusal.ownCase", () -> decide(number, "linxiaohe", GRANT));
        }
    }

    @Test
    void theOnlyHolderOfARoleDoesNotGetTheirOwnCase() {
        String number = driver.submit("shenlanying", "tool-loan", LOAN);

        assertThat(driver.task(number, "approveLoan").candidate()).isEqualTo("unionOfficer");
        assertRefused("workflow.refusal.notYours", () -> decide(number, "shenlanying", GRANT));
        decide(number, "zhuyating", GRANT);
    }

    @Test
    void aClaimedTaskIsDecidedByNobodyElse() {
        String number = driver.submit("shenlanying", "tool-loan", LOAN);
        String task = driver.task(number, "approveLoan").taskId();

        door.claim("zhuyating", task);

        assertRefused("workflow.refusal.claimedByOther", () -> decide(number, "tanzhiqiang", GRANT));
        door.unclaim("zhuyating", task);
        decide(number, "tanzhiqiang", GRANT);
    }

    @Test
    void aTaskThatIsDoneIsGoneForAStaleTab() {
        String number = loan();
        String task = driver.task(number, "approveLoan").taskId();
        decide(number, "shenlanying", GRANT);

        assertRefused("workflow.refusal.taskGone", () -> door.complete("shenlanying", task, GRANT));
        assertRefused("workflow.refusal.taskGone", () -> reading.taskForm("shenlanying", task));
    }

    @Test
    void ofTwoDecisionsAtTheSameMomentOneCounts() {
        String number = driver.submit("shenlanying", "tool-loan", LOAN);
        String task = driver.task(number, "approveLoan").taskId();

        List<Together.Result<Boolean>> results =
                Together.run(completing("zhuyating", task), completing("tanzhiqiang", task));

        assertThat(results).filteredOn(Together.Result::done).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !result.done())
                .singleElement()
                .satisfies(second -> assertThat(second.failure())
                        .isInstanceOf(Refusal.class)
                        .hasMessage("workflow.refusal.taskGone"));
        assertThat(driver.ledger(number))
                .filteredOn(line -> line.startsWith("approveLoan"))
                .hasSize(1);
    }

    private Callable<Boolean> completing(String actor, String task) {
        return () -> {
            door.complete(actor, task, GRANT);
            return true;
        };
    }

    @Test
    void aDoubleClickIsOneCase() {
        List<Callable<String>> clicks =
                Collections.nCopies(4, () -> door.start("linxiaohe", "tool-loan", LOAN, "token-of-one-page"));

        assertThat(Together.run(clicks))
                .extracting(Together.Result::value)
                .doesNotContainNull()
                .containsOnly(door.start("linxiaohe", "tool-loan", LOAN, "token-of-one-page"));
    }

    @Test
    void aTokenOfSomebodyElseOpensNothingOfTheirs() {
        String theirs = door.start("linxiaohe", "tool-loan", LOAN, "token-of-lin");

        assertThat(door.start("qiaoanran", "tool-loan", LOAN, "token-of-lin")).isNotEqualTo(theirs);
    }

    @Test
    void numbersAreUniqueAndWithoutGapsUnderConcurrentStarts() {
        List<Callable<String>> starts = Collections.nCopies(12, () -> door.start("linxiaohe", "tool-loan", LOAN, null));

        List<Integer> numbers = Together.run(starts).stream()
                .map(result -> Integer.valueOf(result.value().substring(8)))
                .sorted()
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(numbers.get(0), numbers.get(0) + 12)
                        .boxed()
                        .toList());
    }

    @Test
    void aForgedFieldIsRefusedAndAShownOneIsIgnored() {
        String number = loan();

        assertRefused(
                "workflow.refusal.unknownField",
                () -> decide(number, "shenlanying", with(GRANT, "approveLoanOutcome", "GRANTED")));
        decide(number, "shenlanying", with(GRANT, "tool", "起重机"));

        assertThat(db.sql("select tool from tool_loan where case_number = :n")
                        .param("n", number)
                        .query(String.class)
                        .single())
                .isEqualTo("绝缘手套");
    }

    @ParameterizedTest
    @CsvSource({
        "tool, ''",
        "tool, '   '",
        "days, 0",
        "days, -5",
        "days, 31",
        "days, 2.5",
        "days, 99999999999999999999999",
        "days, NaN",
        "days, 1e400",
        "days, 三天"
    })
    void aBadValueIsToldAtItsField(String field, String value) {
        assertThatThrownBy(() -> door.start("linxiaohe", "tool-loan", with(LOAN, field, value), null))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.fields()).containsOnlyKeys(field));
    }

    @Test
    void twoMegabytesOfTextAreRefused() {
        assertThatThrownBy(
                        () -> door.start("linxiaohe", "tool-loan", with(LOAN, "comment", "盐".repeat(2_000_000)), null))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.fields()).containsKey("comment"));
    }

    @Test
    void rareCharactersAndEmojiSurviveAndControlCharactersDoNot() {
        String number = driver.submit("linxiaohe", "tool-loan", with(LOAN, "tool", "𠮷野牌扳手🔧\u0000\u0007"));

        assertThat(reading.taskValues(
                        "shenlanying", driver.task(number, "approveLoan").taskId()))
                .containsEntry("tool", "𠮷野牌扳手🔧");
    }

    @Test
    void theLedgerKeepsTheCommentAsItWasCleaned() {
        String number = loan();

        decide(number, "shenlanying", with(GRANT, "comment", "  同意\u0000𠮷  "));

        assertThat(ledger.of(number).get(1).text()).isEqualTo("同意𠮷");
    }

    @Test
    void aDatabaseErrorDoesNotTellTheContentsOfARow() {
        assertThatThrownBy(() -> db.sql(
                                "insert into person (id, name, unit_code, language) values ('x1', :name, 'TT1', 'fr')")
                        .param("name", "保密姓名")
                        .update())
                .hasStackTraceContaining("violates check constraint")
                .satisfies(error -> assertThat(org.assertj.core.util.Throwables.getStackTrace(error))
                        .doesNotContain("保密姓名"));
    }

    @Test
    void aFormShowsOnlyWhatItNames() {
        String number = loan();

        assertThat(reading.taskValues(
                        "shenlanying", driver.task(number, "approveLoan").taskId()))
                .containsOnlyKeys("applicant", "tool");
        assertThat(db.sql("select count(*) from act_ru_variable v join act_ru_execution e on e.id_ = v.proc_inst_id_"
                                + " where e.business_key_ = :number")
                        .param("number", number)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCaseIsSeenOnlyByThoseConcerned() {
        String number = loan();

        assertThat(List.of("linxiaohe", "shenlanying", "zhuyating", "haojianwei"))
                .allSatisfy(person -> assertThat(
                                reading.requireVisible(person, number).number())
                        .isEqualTo(number));
        assertThat(List.of("qiaoanran", "fanyuchuan", "zhoujinsheng", "ouyangxue", "xieyuanshan"))
                .allSatisfy(person ->
                        assertRefused("cases.refusal.unknownCase", () -> reading.requireVisible(person, number)));
    }

    private String loan() {
        return driver.submit("linxiaohe", "tool-loan", LOAN);
    }

    private void decide(String number, String as, Map<String, Object> form) {
        driver.decide(number, "approveLoan", as, form);
    }

    private static Map<String, Object> with(Map<String, Object> form, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(key, value);
        return changed;
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(Refusal.class).hasMessage(key);
    }
}
