package org.unionhome.ballot;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;

/** Takes the counts of papers from two persons and compares them; only what both found alike becomes a result. */
@Component
class Counting {

    private final BallotRegister register;
    private final Counters counters;
    private final Closing closing;
    private final People people;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Counting(
            BallotRegister register,
            Counters counters,
            Closing closing,
            People people,
            Notices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.counters = counters;
        this.closing = closing;
        this.people = people;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    void count(String counterId, String id, PaperCount count) {
        people.require(counterId);
        Ballot ballot = register.lock(id);
        if (counters.of(id).stream().noneMatch(counter -> counter.personId().equals(counterId))) {
            throw new Refusal("ballot.refusal.noCounter");
        }
        ballot.requireOpen(Mode.PAPER, clock.instant());
        CountCheck.check(ballot, count);
        counters.enter(ballot, counterId, count);
        if (counters.of(id).stream().allMatch(Counters.Counter::entered)) {
            compare(ballot);
        }
    }

    private void compare(Ballot ballot) {
        List<PaperCount> counts = counters.entered(ballot);
        if (counts.size() == 1) {
            closing.ofPapers(ballot, counts.get(0));
            events.publishEvent(new BallotClosed(ballot.id(), ballot.caseNumber()));
            return;
        }
        counters.differ(ballot.id());
        List<String> both = counters.of(ballot.id()).stream()
                .map(Counters.Counter::personId)
                .toList();
        notices.tell(both, "BALLOT", "ballot.told.differ", null);
    }
}
