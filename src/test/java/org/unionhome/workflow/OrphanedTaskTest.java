package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class OrphanedTaskTest {

    private static final String HOLDER = "caochanglin";

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    OrphanedTasks orphanedTasks;

    @Autowired
    OrphanWatch watch;

    @Autowired
    Clock clock;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    People people;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    JdbcClient db;

    private PeopleFixture.Undo role;
    private String number;
    private String task;

    @BeforeEach
    void anOfficerHasClaimedATask() {
        role = fixture.grant(HOLDER, "unionOfficer", "GX");
        number = driver.submit("shenlanying", "tool-loan", Map.of("tool", "绝缘手套", "days", 3));
        task = driver.task(number, "approveLoan").taskId();
        door.claim(HOLDER, task);
    }

    @AfterEach
    void theOfficerIsBack() {
        active(true);
        role.close();
    }

    @Test
    void aTaskOfSomebodyWhoHasLeftIsDecidedByAColleague() {
        active(false);

        decideAsColleague();

        assertThat(driver.state(number)).isEqualTo("LENT");
    }

    @Test
    void aTaskOfSomebodyWhoLostTheRoleIsTakenOverByAColleague() {
        role.close();

        door.claim("zhuyating", task);

        assertThat(driver.task(number, "approveLoan").assignee()).isEqualTo("zhuyating");
        decideAsColleague();
        assertThat(driver.state(number)).isEqualTo("LENT");
    }

    @Test
    void whoStillHoldsTheRoleKeepsTheTask() {
        orphanedTasks.release(HOLDER);

        assertThatThrownBy(this::decideAsColleague)
                .isInstanceOf(Refusal.class)
                .hasMessage("workflow.refusal.claimedByOther");
    }

    @Test
    void aReleasedTaskStandsInTheListsOfTheColleaguesAgain() {
        assertThat(listed()).isFalse();
        role.close();

        orphanedTasks.release(HOLDER);

        assertThat(listed()).isTrue();
    }

    @Test
    void aRoleThatRunsOutByItsDateFreesTheTaskToo() {
        LocalDate today = LocalDate.now(clock);
        db.sql("update role_grant set valid_to = :last where person_id = :id and role = 'unionOfficer'")
                .param("last", today)
                .param("id", HOLDER)
                .update();
        watch.run();
        assertThat(listed()).isFalse();

        driver.on(today.plusDays(1));
        watch.run();

        assertThat(listed()).isTrue();
    }

    private boolean listed() {
        return openTasks
                .page(
                        people.entitlements("zhuyating"),
                        OpenTasks.Query.first(OpenTasks.Scope.MY_ROLES, Integer.MAX_VALUE))
                .stream()
                .anyMatch(open -> open.taskId().equals(task));
    }

    private void decideAsColleague() {
        driver.decide(number, "approveLoan", "zhuyating", Map.of("outcome", "GRANTED"));
    }

    private void active(boolean active) {
        db.sql("update person set active = :active where id = :id")
                .param("active", active)
                .param("id", HOLDER)
                .update();
    }
}
