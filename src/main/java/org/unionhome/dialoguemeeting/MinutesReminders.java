package org.unionhome.dialoguemeeting;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.DeadlineMissed;
import org.unionhome.calendar.DeadlineNear;
import org.unionhome.cases.Cases;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Reminds of the day on which the minutes are to be out. That term runs over several steps and belongs to no task, so the platform
 * has nobody to tell; here it is the officers, who write and publish them, and then whoever the rule names.
 */
@Component
class MinutesReminders {

    private final Notices notices;
    private final People people;
    private final Cases cases;

    MinutesReminders(Notices notices, People people, Cases cases) {
        this.notices = notices;
        this.people = people;
        this.cases = cases;
    }

    @EventListener
    void on(DeadlineNear near) {
        tell(near.deadline(), DialogueMeetingTasks.CONVENERS, "REMINDER", "notice.deadlineNear");
    }

    @EventListener
    void on(DeadlineMissed missed) {
        Deadline deadline = missed.deadline();
        tell(deadline, DialogueMeetingTasks.CONVENERS, "OVERDUE", "notice.deadlineMissed");
        if (deadline.escalateTo() != null) {
            tell(deadline, List.of(deadline.escalateTo()), "ESCALATION", "notice.escalation");
        }
    }

    private void tell(Deadline deadline, List<String> roles, String kind, String key) {
        if (deadline.code().equals(MeetingClocks.MINUTES)) {
            String unit = cases.require(deadline.caseNumber()).unitCode();
            List<String> whom = roles.stream()
                    .flatMap(role -> people.holders(people.groupFor(role, unit)).stream())
                    .map(Person::id)
                    .toList();
            notices.tell(whom, kind, key, deadline.caseNumber(), "#" + deadline.code());
        }
    }
}
