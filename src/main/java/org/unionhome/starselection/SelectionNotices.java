package org.unionhome.starselection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Tells people what concerns them. The cohort's own page says the rest, to everybody. */
@Component
class SelectionNotices {

    private static final String KIND = "STARS";

    private final Notices notices;
    private final People people;

    SelectionNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    /** Branch chairs, who recommend, and the judges learn of the call. */
    void call(StarSelection selection, LocalDate lastDay) {
        List<String> told = new ArrayList<>();
        selection.quotas().forEach(quota -> told.addAll(ids(people.holders("branchChairAt" + quota.branchCode()))));
        tell(told, "call", selection.plan().name(), lastDay.toString());
        tell(
                selection.judges().stream().map(Judge::personId).toList(),
                "judge",
                selection.plan().name());
    }

    private static List<String> ids(List<Person> persons) {
        return persons.stream().map(Person::id).toList();
    }

    private void tell(Collection<String> whom, String key, Object... args) {
        notices.tell(whom, KIND, "star-selection.told." + key, null, args);
    }
}
