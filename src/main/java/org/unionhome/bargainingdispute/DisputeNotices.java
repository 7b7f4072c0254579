package org.unionhome.bargainingdispute;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Tells both sides what happens to their dispute. */
@Component
class DisputeNotices {

    private static final List<String> STAFF = List.of("unionChair", "unionOfficer");
    private static final List<String> COMPANY = List.of("companyChief", "humanResources");

    private final Notices notices;
    private final People people;

    DisputeNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    void opened(BargainingDispute dispute) {
        tell(dispute, "opened", dispute.title());
    }

    void ended(BargainingDispute dispute) {
        tell(dispute, "ended", "#bargaining-dispute.state." + dispute.state());
    }

    void extended(BargainingDispute dispute) {
        tell(dispute, "extended");
    }

    void overrun(BargainingDispute dispute) {
        tell(dispute, "overrun");
    }

    private void tell(BargainingDispute dispute, String word, Object... args) {
        List<Object> all = new ArrayList<>(List.of(dispute.caseNumber()));
        all.addAll(List.of(args));
        notices.tell(bothSides(), "CASE", "bargaining-dispute.told." + word, dispute.caseNumber(), all.toArray());
    }

    private List<String> bothSides() {
        List<String> told = new ArrayList<>();
        STAFF.forEach(role -> people.holders(role).forEach(person -> told.add(person.id())));
        COMPANY.forEach(role -> people.holders(role).stream().map(Person::id).forEach(told::add));
        return told;
    }
}
