package org.unionhome.petition.demo;

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

/** Lives the petitions one after the other, each of a member of its own. */
@Component
class PetitionHistory implements DemoHistory {

    private final PetitionTeller teller;
    private final People people;
    private final Clock clock;
    private final List<PetitionStory> stories = PetitionStory.all();

    PetitionHistory(PetitionTeller teller, People people, Clock clock) {
        this.teller = teller;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "petition";
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
            PetitionStory story = stories.get(i);
            int next = turn.merge(story.branch(), 1, Integer::sum);
            live(story, member(story.branch(), next), story.day(today), now);
            progress.accept(i + 1);
        }
    }

    private void live(PetitionStory story, String member, LocalDate day, Instant now) {
        try {
            teller.tell(story, member, day, now);
        } catch (Refusal refusal) {
            throw new IllegalStateException("the demo's story does not fit the rules: " + story, refusal);
        }
    }

    /** Members of a branch who hold no office, from the end of the list: the welfare stories begin at its start. */
    private String member(String branch, int next) {
        List<String> members =
                people.membersUnder(branch).stream().map(Person::id).sorted().toList();
        return members.get(Math.floorMod(members.size() - next, members.size()));
    }
}
