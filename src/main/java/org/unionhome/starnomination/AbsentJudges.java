package org.unionhome.starnomination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/**
 * Judges who have not answered in their term. Nobody scores for them and silence gives no points; an officer notes it, so that one
 * who does not answer does not hold up everybody else of the cohort.
 */
@Component
class AbsentJudges {

    private static final String SCORING = "scoreNomination";
    private static final List<String> NOTING = List.of("unionOfficer", "unionChair");

    private final StarNominations nominations;
    private final OpenTasks tasks;
    private final People people;
    private final Clock clock;

    AbsentJudges(StarNominations nominations, OpenTasks tasks, People people, Clock clock) {
        this.nominations = nominations;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    /** Those whose term is over, and who still have a sheet to fill in. */
    List<Person> of(String caseNumber) {
        Instant now = clock.instant();
        return tasks.ofCase(caseNumber).stream()
                .filter(task -> task.taskKey().equals(SCORING) && task.assignee() != null)
                .filter(task -> task.dueAt() != null && !now.isBefore(task.dueAt()))
                .map(OpenTask::assignee)
                .distinct()
                .flatMap(judge -> people.find(judge).stream())
                .toList();
    }

    static boolean mayNote(Entitlements who) {
        return NOTING.stream().anyMatch(who::hasRole);
    }

    /** @throws Refusal when one of them has still time, or has answered */
    void note(String caseNumber, Set<String> judges, String words) {
        List<String> late = of(caseNumber).stream().map(Person::id).toList();
        if (!late.containsAll(judges)) {
            throw new Refusal("star-nomination.refusal.judgeNotLate");
        }
        nominations.change(
                caseNumber,
                nomination -> judges.forEach(
                        judge -> nomination.answered(judge, sheet -> sheet.recused(Recusal.ABSENT, words))));
    }
}
