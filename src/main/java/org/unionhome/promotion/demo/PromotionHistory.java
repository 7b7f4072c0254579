package org.unionhome.promotion.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.DemoHistory;

/** Promotions of stars, each told until it is confirmed, then those that wait today. After the cohorts: without a star nobody vouches. */
@Component
class PromotionHistory implements DemoHistory {

    private final PromotionTeller teller;
    private final Clock clock;
    private final List<PromotionStory> stories = Stream.of("confirmed", "open")
            .flatMap(name -> Sheet.rows(name).stream())
            .map(PromotionStory::of)
            .toList();

    PromotionHistory(PromotionTeller teller, Clock clock) {
        this.teller = teller;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "promotion";
    }

    @Override
    public int size() {
        return stories.size();
    }

    @Override
    public void live(IntConsumer progress) {
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < stories.size(); i++) {
            teller.tell(stories.get(i), stories.get(i).day(today));
            progress.accept(i + 1);
        }
    }
}
