package org.unionhome.collectivebargaining.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.DemoHistory;
import org.unionhome.workflow.TimeMachine;

/** The wage rounds of 2020 and 2021, each told until its promises are kept, then the one that is in its second round today. */
@Component
class WageHistory implements DemoHistory {

    private final WageTeller teller;
    private final WagePromises promises;
    private final TimeMachine time;
    private final Clock clock;
    private final List<WageStory> stories =
            DemoSheet.rows("stories").stream().map(WageStory::of).toList();

    WageHistory(WageTeller teller, WagePromises promises, TimeMachine time, Clock clock) {
        this.teller = teller;
        this.promises = promises;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "collective-bargaining";
    }

    @Override
    public int size() {
        return stories.size();
    }

    @Override
    public void live(IntConsumer progress) {
        LocalDate today = LocalDate.now(clock);
        String previous = null;
        for (int i = 0; i < stories.size(); i++) {
            WageStory story = stories.get(i);
            String number = teller.tell(story, previous, today);
            if (!story.underWay()) {
                keepPromises(i, number, previous);
            }
            previous = number;
            progress.accept(i + 1);
        }
    }

    /** The contract before runs out while the new one waits for its first day; the new one is kept until the next bargaining begins. */
    private void keepPromises(int place, String number, String previous) {
        WageStory story = stories.get(place);
        if (story.follows()) {
            Instant published = clock.instant();
            promises.keep(previous, stories.get(place - 1).endsOn().plusMonths(1));
            time.jumpTo(published);
        }
        WageStory next = stories.get(place + 1);
        promises.keep(number, next.follows() ? next.start() : story.endsOn().plusMonths(1));
    }
}
