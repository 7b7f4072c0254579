package org.unionhome.welfarerequest.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.DemoHistory;

/** Lives the stories one after the other, each with a member of its own; only a duplicate is filed by the member before. */
@Component
class WelfareRequestHistory implements DemoHistory {

    private final StoryTeller teller;
    private final People people;
    private final Clock clock;
    private final List<Story> stories = Story.all();

    WelfareRequestHistory(StoryTeller teller, People people, Clock clock) {
        this.teller = teller;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "welfare-request";
    }

    @Override
    public int size() {
        return stories.size();
    }

    @Override
    public void live(IntConsumer progress) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Map<String, Integer> turn = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            int next = story.path().equals("DUPLICATE")
                    ? turn.get(story.branch()) - 1
                    : turn.merge(story.branch(), 1, Integer::sum) - 1;
            List<Person> members = members(story.branch());
            live(story, members.get(next % members.size()), story.day(today), now);
            progress.accept(i + 1);
        }
    }

    private void live(Story story, Person member, LocalDate day, Instant now) {
        try {
            teller.tell(story, member.id(), day, now);
        } catch (Refusal refusal) {
            throw new IllegalStateException("the demo's story does not fit the rules: " + story, refusal);
        }
    }

    /** Members of a branch who hold no office, so that nobody works on their own case. */
    private List<Person> members(String branch) {
        return people.membersUnder(branch).stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }
}
