package org.unionhome.promotion;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Tells those whom the route names of an appointment; what the candidate must know the platform tells. */
@Component
class PromotionNotices {

    private final Notices notices;
    private final People people;

    PromotionNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    void appointed(Promotion promotion) {
        String role = promotion.route().cc();
        if (role == null) {
            return;
        }
        Motion motion = promotion.motion();
        List<String> told = people.holders(people.groupFor(role, motion.unit())).stream()
                .map(Person::id)
                .toList();
        notices.tell(
                told,
                "PROMOTION",
                "promotion.told.appointed",
                promotion.caseNumber(),
                "#promotion.target." + motion.target(),
                motion.post(),
                promotion.appointment().day().toString());
    }
}
