package org.unionhome.collectivebargaining.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.DemoHistory;

/** The wage rounds of 2020 and 2021, told until their contracts are published, then the one that is in its second round today. */
@Component
class WageHistory implements DemoHistory {

    private final WageTeller teller;
    private final Clock clock;
    private final List<WageStory> stories =
            DemoSheet.rows("stories").stream().map(WageStory::of).toList();

    WageHistory(WageTeller teller, Clock clock) {
        this.teller = teller;
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
            previous = teller.tell(stories.get(i), previous, today);
            progress.accept(i + 1);
        }
    }
}
