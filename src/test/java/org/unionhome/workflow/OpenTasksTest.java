package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.OpenTasks.Query;
import org.unionhome.workflow.OpenTasks.Scope;

@UnionHomeTest
class OpenTasksTest {

    @Autowired
    OpenTasks openTasks;

    @Autowired
    People people;

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    PeopleFixture fixture;

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> filed = new ArrayList<>();
        for (int day = 2; day < 9; day++) {
            driver.on(LocalDate.of(2026, 11, day));
            filed.add(loan("linxiaohe"));
            filed.add(loan("linxiaohe"));
        }

        List<OpenTask> read = new ArrayList<>();
        Query query = Query.first(Scope.MY_ROLES, 5);
        for (List<OpenTask> page = page("shenlanying", query); !page.isEmpty(); page = page("shenlanying", query)) {
            read.addAll(page);
            OpenTask last = page.get(page.size() - 1);
            query = new Query(Scope.MY_ROLES, null, null, last.dueAt(), last.taskId(), 5);
        }

        assertThat(read).extracting(OpenTask::taskId).doesNotHaveDuplicates();
        assertThat(read).extracting(OpenTask::caseNumber).containsAll(filed);
        assertThat(read)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(OpenTask::dueAt).thenComparing(OpenTask::taskId));
    }

    @Test
    void aClaimedTaskMovesFromMyRolesToMine() {
        String number = loan("linxiaohe");
        door.claim("shenlanying", driver.task(number, "approveLoan").taskId());

        assertThat(cases("shenlanying", Scope.MINE)).contains(number);
        assertThat(cases("shenlanying", Scope.MY_ROLES)).doesNotContain(number);
        assertThat(cases("shenlanying", Scope.ALL)).contains(number);
    }

    @Test
    void tasksOfAnotherBranchAreNotListed() {
        String number = loan("linxiaohe");

        assertThat(cases("fanyuchuan", Scope.ALL)).doesNotContain(number);
        assertThat(cases("linxiaohe", Scope.ALL)).doesNotContain(number);
    }

    @Test
    void aStandInSeesThePrincipalsTasksOfTheProcessOnly() {
        String number = loan("linxiaohe");

        try (var standIn = fixture.standIn("qiaoanran", "shenlanying", "tool-loan")) {
            assertThat(cases("qiaoanran", Scope.STAND_IN)).contains(number);
        }
        try (var standIn = fixture.standIn("qiaoanran", "shenlanying", "welfare-request")) {
            assertThat(cases("qiaoanran", Scope.ALL)).doesNotContain(number);
        }
    }

    @Test
    void aStandInSeesWhatThePrincipalHadClaimed() {
        String number = loan("linxiaohe");
        door.claim("shenlanying", driver.task(number, "approveLoan").taskId());

        try (var standIn = fixture.standIn("qiaoanran", "shenlanying", null)) {
            assertThat(cases("qiaoanran", Scope.STAND_IN)).contains(number);
            assertThat(cases("qiaoanran", Scope.MINE)).doesNotContain(number);
        }
    }

    private String loan(String person) {
        return driver.submit(person, "tool-loan", Map.of("tool", "扳手", "days", 1));
    }

    private List<OpenTask> page(String person, Query query) {
        return openTasks.page(people.entitlements(person), query);
    }

    private List<String> cases(String person, Scope scope) {
        return page(person, Query.first(scope, 10_000)).stream()
                .map(OpenTask::caseNumber)
                .toList();
    }
}
