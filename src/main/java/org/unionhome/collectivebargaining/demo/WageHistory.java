package org.unionhome.collectivebargaining.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.DemoHistory;

/** The wage rounds of 2020 and 2021, each told until its promises are kept, then the one that is in its second round today. */
@Component
class WageHistory implements DemoHistory {

    private final WageTeller teller;
    private final WagePromises promises;
    private final Clock clock;
    private final List<WageStory> stories =
            DemoSheet.rows("stories").stream().map(WageStory::of).toList();

    WageHistory(WageTeller teller, WagePromises promises, Clock clock) {
        this.teller = teller;
        this.promises = promises;
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
            previous = teller.tell(story, previous, today);
            if (!story.underWay()) {
                promises.keep(previous, keptUntil(i));
            }
            progress.accept(i + 1);
        }
    }

    /** Until the next bargaining begins, which replaces the contract; the last contract runs out. */
    private LocalDate keptUntil(int place) {
        WageStory next = stories.get(place + 1);
        return next.follows() ? next.start() : stories.get(place).endsOn().plusMonths(1);
    }
}
