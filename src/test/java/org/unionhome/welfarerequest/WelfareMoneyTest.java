package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Reading;

/** Funds, ceilings, accounts: what many do at the same moment, and what the database itself holds. */
@UnionHomeTest
class WelfareMoneyTest extends WelfareTest {

    @Autowired
    Door door;

    @Autowired
    Reading reading;

    @Autowired
    Funds funds;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twentyPaymentsAtOnceDoNotOverdrawAFund() {
        String fund = fund(1000);
        List<String> numbers =
                IntStream.range(0, 20).mapToObj(i -> approvedOther(150)).toList();
        List<Callable<Boolean>> payments = numbers.stream()
                .<Callable<Boolean>>map(number -> () -> {
                    door.complete(FINANCE, driver.task(number, "payBenefit").taskId(), payment(fund));
                    return true;
                })
                .toList();
        List<Together.Result<Boolean>> results = Together.run(payments);

        assertThat(results.stream().filter(Together.Result::done)).hasSize(6);
        assertThat(results.stream().filter(result -> !result.done()).map(Together.Result::failure))
                .allSatisfy(no -> assertThat(((Refusal) no).key()).isEqualTo("welfare-request.refusal.fundExhausted"));
        assertThat(cases.spent(fund, 2021)).isEqualByComparingTo("900");
        assertThat(db.sql("select sum(amount_cny) from welfare_request_benefit where fund = :f")
                        .param("f", fund)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("900");
        assertThat(numbers.stream().filter(number -> driver.state(number).equals("PAYMENT")))
                .hasSize(14);
    }

    private String approvedOther(int amount) {
        String number = cases.giftAtApproval(RequestType.OTHER, amount);
        cases.approve(number, CHAIR);
        return number;
    }

    /** A fund of its own for this test. */
    private String fund(int budget) {
        String name = "test" + cases.member().replaceAll("[^a-z]", "x");
        db.sql("insert into rule_parameter (key, value, unit) values (:key, :budget, 'CNY')")
                .param("key", "welfare-request.budget." + name)
                .param("budget", budget)
                .update();
        return name;
    }

    private static Map<String, Object> payment(String fund) {
        return Map.of("fund", fund, "method", "GOODS", "reference", "PZ-2021");
    }

    @Test
    void theDatabaseItselfRefusesAnOverdraft() {
        String fund = fund(100);
        transaction.executeWithoutResult(status -> funds.spend(fund, new BigDecimal("100.00"), MONDAY));

        assertThatThrownBy(() -> db.sql("update welfare_request_fund set spent_cny = spent_cny + 0.01 where fund = :f")
                        .param("f", fund)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(funds.left(MONDAY).get(fund)).isEqualByComparingTo("0");
    }

    @Test
    void aNewYearHasABudgetOfItsOwnAndARaisedBudgetCounts() {
        String fund = fund(100);
        spend(fund, "100.00", MONDAY);
        spend(fund, "100.00", LocalDate.of(2022, 1, 4));
        assertThatThrownBy(() -> spend(fund, "1.00", MONDAY)).isInstanceOf(Refusal.class);
        db.sql("update rule_parameter set value = 150 where key = :key")
                .param("key", "welfare-request.budget." + fund)
                .update();
        spend(fund, "50.00", MONDAY);

        assertThat(cases.spent(fund, 2021)).isEqualByComparingTo("150");
        assertThat(cases.spent(fund, 2022)).isEqualByComparingTo("100");
    }

    private void spend(String fund, String amount, LocalDate on) {
        transaction.executeWithoutResult(status -> funds.spend(fund, new BigDecimal(amount), on));
    }

    @Test
    void anUnknownFundIsRefused() {
        String number = approvedOther(100);

        assertThatThrownBy(() -> driver.decide(number, "payBenefit", FINANCE, payment("pocket")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("welfare-request.refusal.unknownFund"));
    }

    @Test
    void ofWithdrawalAndPaymentAtTheSameMomentOneHappens() {
        for (int i = 0; i < 4; i++) {
            String number = approvedOther(50);
            String task = driver.task(number, "payBenefit").taskId();
            String applicant = cases.applicant(number);
            List<Together.Result<Boolean>> results = Together.run(
                    () -> {
                        door.complete(FINANCE, task, payment("unionFunds"));
                        return true;
                    },
                    () -> {
                        door.send(applicant, number, "requestWithdrawn", Map.of("comment", "不需要了"));
                        return true;
                    });

            assertThat(results.stream().filter(Together.Result::done)).hasSize(1);
            boolean paid = results.get(0).done();
            assertThat(driver.state(number)).isEqualTo(paid ? "RECEIPT" : "WITHDRAWN");
            assertThat(db.sql("select count(*) from welfare_request_benefit where case_number = :n")
                            .param("n", number)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(paid ? 1 : 0);
        }
    }

    @Test
    void afterPaymentNobodyWithdraws() {
        String number = approvedOther(50);
        cases.pay(number, "VOUCHER");

        assertThatThrownBy(() ->
                        driver.send(number, "requestWithdrawn", cases.applicant(number), Map.of("comment", "不需要了")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("welfare-request.refusal.alreadyPaid"));
        assertThat(driver.state(number)).isEqualTo("RECEIPT");
    }

    @Test
    void onlyTheApplicantWithdraws() {
        String number = approvedOther(50);

        assertThatThrownBy(() -> driver.send(number, "requestWithdrawn", "linxiaohe", Map.of("comment", "替他撤回")))
                .isInstanceOf(Refusal.class);
        assertThat(driver.state(number)).isEqualTo("PAYMENT");
    }

    @Test
    void ofTwoEqualRequestsAtTheSameMomentOneIsRefused() {
        String person = cases.member();
        List<Together.Result<String>> results = Together.run(
                () -> cases.submit(person, gift(RequestType.WEDDING, 600)),
                () -> cases.submit(person, gift(RequestType.WEDDING, 600)));

        assertThat(results.stream().map(result -> driver.state(result.value())))
                .containsExactlyInAnyOrder("BRANCH_CHECK", "DUPLICATE_REFUSED");
    }

    @Test
    void theAccountCannotBeReadInTheDatabaseAndOnlyFinanceSeesItInFull() {
        String number = cases.atApproval(900);
        cases.approve(number, CHAIR);
        String account = "6222021234567890123";

        assertThat(everythingStored(number)).doesNotContain(account).doesNotContain("6222 0212");
        assertThat(cases.text("account_last_four", number)).isEqualTo("0123");
        String task = driver.task(number, "payBenefit").taskId();
        assertThat(reading.taskValues(FINANCE, task)).containsEntry("bankAccountFull", account);
        String other = cases.submit(aid(RequestType.HARDSHIP, 900));
        assertThat(reading.taskValues(
                                BRANCH_CHAIR, driver.task(other, "checkRequest").taskId())
                        .toString())
                .doesNotContain("6222")
                .doesNotContain("0123");
        assertThat(cases.text("account_cipher", other)).isNotEqualTo(cases.text("account_cipher", number));
    }

    /** All rows of our tables and of the engine that could hold it. */
    private String everythingStored(String number) {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "welfare_request",
                "ledger",
                "ledger_text",
                "notice",
                "act_ru_variable",
                "act_hi_varinst",
                "act_hi_detail",
                "act_hi_op_log")) {
            db.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        byte[] bytes = db.sql(
                        "select coalesce(string_agg(bytes_, ''::bytea), ''::bytea) from act_ge_bytearray where deployment_id_ is null")
                .query(byte[].class)
                .single();
        return all.append(new String(bytes, StandardCharsets.ISO_8859_1)).toString();
    }

    @Test
    void theEngineHoldsOutcomesAndRolesAndNothingElse() {
        String number = cases.atApproval(900);
        cases.approve(number, CHAIR).pay(number, "BANK_TRANSFER");

        assertThat(db.sql(
                                "select distinct v.name_ from act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_ where p.business_key_ = :n")
                        .param("n", number)
                        .query(String.class)
                        .list())
                .allSatisfy(name -> assertThat(name)
                        .matches("[a-zA-Z]+Outcome|approverRole|loopCounter|nrOf[A-Za-z]+|approvalRoute"));
    }
}
