package org.unionhome.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.UnionClock;
import org.unionhome.calendar.CalendarWatch;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class RegistersTest {

    private static final String LOAN_DUE = "tool-loan.approveLoan.due";

    @Autowired
    RuleRegister ruleRegister;

    @Autowired
    CalendarRegister calendarRegister;

    @Autowired
    Rules rules;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    CalendarWatch watch;

    @Autowired
    Ledger ledger;

    @Autowired
    CaseDriver driver;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aChangedRuleHoldsFromItsDateOnAndIsInTheLedger() {
        undoing(() -> {
            ruleRegister.change(
                    change("CN", LocalDate.of(2089, 1, 1), "3", "依据新办法"), "zhuyating", null, "unionOfficer");

            assertThat(rules.amount(LOAN_DUE, LocalDate.of(2088, 12, 31))).isEqualByComparingTo("2");
            assertThat(rules.amount(LOAN_DUE, LocalDate.of(2089, 1, 1))).isEqualByComparingTo("3");
            assertThat(ledger.of(RuleRegister.CHAIN)).last().satisfies(line -> {
                assertThat(line.action()).isEqualTo(LOAN_DUE);
                assertThat(line.outcome()).contains("2089-01-01", "2.00 -> 3");
                assertThat(line.text()).isEqualTo("依据新办法");
            });
        });
    }

    @Test
    void theCompanysOwnJurisdictionWinsOverTheNationalOne() {
        undoing(() -> {
            ruleRegister.change(
                    change("CN-JS", LocalDate.of(2089, 1, 1), "4", "省里规定"), "zhuyating", null, "unionOfficer");
            ruleRegister.change(
                    change("CN-SH", LocalDate.of(2089, 6, 1), "9", "别的地方"), "zhuyating", null, "unionOfficer");

            assertThat(rules.amount(LOAN_DUE, LocalDate.of(2090, 1, 1))).isEqualByComparingTo("4");
        });
    }

    @ParameterizedTest
    @CsvSource({"-1, 理由", "2.5, 理由", "1000000000000, 理由", "3, ''"})
    void anImpossibleChangeIsRefused(String value, String reason) {
        undoing(() -> assertThatThrownBy(() -> ruleRegister.change(
                        change("CN", LocalDate.of(2089, 1, 1), value, reason), "zhuyating", null, "unionOfficer"))
                .isInstanceOf(Refusal.class));
    }

    @Test
    void aNewHolidayMovesRunningClocks() {
        undoing(() -> {
            driver.on(LocalDate.of(2027, 3, 1));
            String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
            assertThat(driver.task(number, "approveLoan").dueAt()).isEqualTo(midnight(LocalDate.of(2027, 3, 4)));

            calendarRegister.replace(
                    2027, "2027-03-02,HOLIDAY,厂庆\n2027-03-06,WORKDAY,厂庆调休", "zhuyating", "unionOfficer");

            assertThat(calendar.isWorkingDay(LocalDate.of(2027, 3, 6))).isTrue();
            assertThat(driver.task(number, "approveLoan").dueAt()).isEqualTo(midnight(LocalDate.of(2027, 3, 5)));
            assertThat(driver.file(number).nextDeadline()).isEqualTo(midnight(LocalDate.of(2027, 3, 5)));
        });
    }

    @Test
    void aShippedYearThatTheOfficeEmptiedStaysEmpty() throws Exception {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            calendarRegister.replace(2026, "", "zhuyating", "unionOfficer");
            try {
                watch.loadShippedDays();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-13-01,HOLIDAY,元旦",
                "2026-01-01,HOLIDAY,元旦",
                "2027-01-01,HOLYDAY,元旦",
                "2027-01-01",
                "2027-01-01,HOLIDAY,\n",
                "2027-01-01,HOLIDAY,元旦\n2027-01-01,WORKDAY,元旦"
            })
    void aYearThatCannotBeReadChangesNothing(String lines) {
        undoing(() -> {
            assertThatThrownBy(() -> calendarRegister.replace(2027, lines, "zhuyating", "unionOfficer"))
                    .isInstanceOf(Refusal.class);
            assertThat(calendarRegister.linesOf(2027)).isEmpty();
        });
    }

    private static RuleRegister.Change change(String jurisdiction, LocalDate from, String value, String reason) {
        return new RuleRegister.Change(
                LOAN_DUE, jurisdiction, from, new BigDecimal(value), "工会办法", "第3条", Rule.Status.CONFIRMED, reason);
    }

    private static java.time.Instant midnight(LocalDate day) {
        return day.atStartOfDay(UnionClock.ZONE).toInstant();
    }

    private void undoing(Runnable story) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            story.run();
        });
    }
}
