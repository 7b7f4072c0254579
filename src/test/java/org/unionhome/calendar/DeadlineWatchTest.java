package org.unionhome.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.notification.Notices;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class DeadlineWatchTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Notices notices;

    @Test
    void whoeverMayDecideIsRemindedOnceAndOnlyWhenItIsTime() {
        String number = loanOnMonday();
        Deadline deadline =
                deadlines.ofTask(driver.task(number, "approveLoan").taskId()).orElseThrow();

        driver.until(deadline.dueAt().minus(Duration.ofHours(39).plusMinutes(1)), number);
        assertThat(told("shenlanying", number)).isEmpty();

        driver.until(deadline.dueAt().minus(Duration.ofHours(39)), number);
        driver.until(deadline.dueAt().minus(Duration.ofMinutes(1)), number);
        assertThat(told("shenlanying", number)).containsExactly("REMINDER");
        assertThat(told("zhuyating", number)).isEmpty();
    }

    @Test
    void aMissedDeadlineEscalatesAndDecidesNothing() {
        String number = loanOnMonday();

        driver.afterWorkingDays(2, number);

        assertThat(told("shenlanying", number)).containsExactly("OVERDUE", "REMINDER");
        assertThat(told("zhuyating", number)).containsExactly("ESCALATION");
        assertThat(driver.openTasks(number)).containsExactly("approveLoan");
        assertThat(driver.state(number)).isEqualTo("REQUESTED");
    }

    @Test
    void aDecidedTaskIsNoLongerRemindedOf() {
        String number = loanOnMonday();
        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "GRANTED"));

        driver.afterWorkingDays(3, number);

        assertThat(told("shenlanying", number)).isEmpty();
        assertThat(deadlines.ofCase(number)).extracting(Deadline::state).containsExactly(Deadline.State.MET);
        assertThat(driver.file(number).nextDeadline()).isNull();
    }

    @Test
    void theClockOfTheLastDecisionIsMetToo() {
        String number = loanOnMonday();

        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "REFUSED", "comment", "工具在检修"));

        assertThat(deadlines.ofCase(number)).extracting(Deadline::state).containsExactly(Deadline.State.MET);
    }

    @Test
    void aLateLastDecisionLeavesTheClockMissedAlthoughItClosesTheCase() {
        String number = loanOnMonday();
        driver.afterWorkingDays(3, number);

        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "REFUSED", "comment", "工具在检修"));

        assertThat(driver.file(number).open()).isFalse();
        assertThat(deadlines.ofCase(number))
                .extracting(Deadline::state)
                .containsExactly(Deadline.State.MISSED_THEN_MET);
    }

    @Test
    void theCaseKnowsItsNextDeadline() {
        String number = loanOnMonday();

        assertThat(driver.file(number).nextDeadline())
                .isEqualTo(driver.task(number, "approveLoan").dueAt());
    }

    private String loanOnMonday() {
        driver.on(LocalDate.of(2026, 11, 16));
        return driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
    }

    private List<String> told(String person, String number) {
        return notices.of(person, null, 50).stream()
                .filter(notice -> number.equals(notice.caseNumber()))
                .map(Notices.Notice::kind)
                .toList();
    }
}
