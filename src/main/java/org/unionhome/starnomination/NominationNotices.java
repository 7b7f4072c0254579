package org.unionhome.starnomination;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Tells people what a nomination means for them, beyond that it moved. */
@Component
class NominationNotices {

    private static final String KIND = "CASE";

    private final Notices notices;
    private final People people;

    NominationNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    /** Each reason by itself; the nominator learns only that it went no further. */
    void eligibility(StarNomination nomination) {
        nomination
                .vetoes()
                .forEach(reason -> notices.tell(
                        List.of(nomination.candidacy().nomineeId()),
                        KIND,
                        "star-nomination.told.notEligible",
                        nomination.caseNumber(),
                        "#star-nomination.veto." + reason));
    }

    void appointed(StarNomination nomination) {
        notices.tell(
                List.of(nomination.candidacy().nomineeId()),
                KIND,
                "star-nomination.told.appointed",
                nomination.caseNumber(),
                String.valueOf(nomination.score().level()),
                nomination.award().fromDay().toString(),
                nomination.award().toDay().toString());
    }

    /** Human resources stop the allowance; the person reads why. */
    void revoked(StarNomination nomination) {
        List<String> told = Stream.concat(
                        Stream.of(nomination.candidacy().nomineeId()),
                        people.holders("humanResources").stream().map(Person::id))
                .toList();
        notices.tell(
                told,
                KIND,
                "star-nomination.told.revoked",
                nomination.caseNumber(),
                nomination.ending().endedOn().toString(),
                "#star-nomination.reason." + nomination.ending().reason());
    }
}
