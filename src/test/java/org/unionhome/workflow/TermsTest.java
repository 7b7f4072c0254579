package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class TermsTest {

    private static final String CLOCK = "tool-loan.approveLoan";

    @Autowired
    CaseDriver driver;

    @Autowired
    Terms terms;

    @Autowired
    Deadlines deadlines;

    @Test
    void aLongerClockMovesTheTaskAndTheListAndTellsAgain() {
        driver.on(LocalDate.of(2026, 3, 2));
        String number = loan();
        driver.afterWorkingDays(10, number);
        Deadline before = deadlines.running(number, CLOCK).orElseThrow();

        Deadline after = terms.extend(number, CLOCK, 30);

        assertThat(before.escalatedAt()).isNotNull();
        assertThat(after.escalatedAt()).isNull();
        assertThat(after.length()).isEqualTo(before.length().add(java.math.BigDecimal.valueOf(30)));
        assertThat(after.dueAt()).isAfter(before.dueAt());
        assertThat(driver.task(number, "approveLoan").dueAt()).isEqualTo(after.dueAt());
        assertThat(driver.file(number).nextDeadline()).isEqualTo(after.dueAt());
    }

    @Test
    void aClockThatHasEndedCannotBeMadeLonger() {
        String number = loan();
        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "GRANTED"));

        assertThatThrownBy(() -> terms.extend(number, CLOCK, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("noRunningClock");
    }

    private String loan() {
        return driver.submit("linxiaohe", "tool-loan", Map.of("tool", "测温枪", "days", 2));
    }
}
