package org.unionhome.starselection.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballots;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The delegates rate in secret: whoever will be a star gets good marks, the others middling ones. */
@Component
class RatingTeller {

    private static final String BRANCHES = "TT MT TN TG JG";

    private final Desk desk;
    private final Ballots ballots;
    private final People people;

    RatingTeller(Desk desk, Ballots ballots, People people) {
        this.desk = desk;
        this.ballots = ballots;
        this.people = people;
    }

    void rate(String cohort, LocalDate lastDay, Map<String, NominationStory> filed) {
        desk.decide(cohort, "openRating", Map.of("mode", "ELECTRONIC", "lastDay", lastDay.toString()));
        String ballot = ballots.ofCase(cohort).orElseThrow().id();
        Map<String, NominationStory> rated = new HashMap<>(filed);
        rated.values().removeIf(story -> !story.isRated());
        List<String> electors = electors(ballot);
        for (int i = 0; i < electors.size(); i++) {
            ballots.cast(electors.get(i), ballot, paper(i, rated));
        }
    }

    private List<String> electors(String ballot) {
        return Stream.of(BRANCHES.split(" "))
                .flatMap(branch -> people.holders("staffDelegateAt" + branch).stream())
                .map(Person::id)
                .filter(person -> ballots.waitingFor(person).stream()
                        .anyMatch(open -> open.id().equals(ballot)))
                .toList();
    }

    private static Map<String, String> paper(int elector, Map<String, NominationStory> rated) {
        Map<String, String> paper = new HashMap<>();
        List<String> numbers = new ArrayList<>(rated.keySet());
        numbers.sort(null);
        for (int i = 0; i < numbers.size(); i++) {
            boolean kind = (elector + i) % 5 < 3;
            boolean star = rated.get(numbers.get(i)).isStar();
            paper.put(numbers.get(i), star ? kind ? "EXCELLENT" : "GOOD" : kind ? "GOOD" : "FAIR");
        }
        return paper;
    }
}
