package org.unionhome.starselection.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells all nominations of a cohort at once, step by step: filed, answered, recommended, verified. */
@Component
class NominationTeller {

    private static final String SLUG = "star-nomination";

    private final Desk desk;

    NominationTeller(Desk desk) {
        this.desk = desk;
    }

    /** @return the story of each nomination, in the order of their filing */
    Map<String, NominationStory> file(String cohort, List<NominationStory> stories) {
        Map<String, NominationStory> filed = new LinkedHashMap<>();
        stories.forEach(story -> filed.put(desk.file(story.nominator(), SLUG, story.submitted(cohort)), story));
        return filed;
    }

    void answer(Map<String, NominationStory> filed) {
        filed.forEach((number, story) -> {
            if (story.endsAs("DECLINED")) {
                desk.decide(number, "giveConsent", Map.of("outcome", "DECLINED", "comment", "今年家里事多，把机会让给别人"));
            } else if (!story.kind().equals("SELF") && !story.endsAs("AWAITING_CONSENT")) {
                desk.decide(number, "giveConsent", Map.of("outcome", "CONSENTED", "kin", List.of(), "honest", true));
            }
        });
    }

    /** Each branch places its own, one after the other. */
    void recommend(Map<String, NominationStory> filed) {
        Map<String, Integer> places = new HashMap<>();
        filed.forEach((number, story) -> {
            if (story.endsAs("NOT_RECOMMENDED")) {
                desk.decide(
                        number,
                        "recommendByBranch",
                        Map.of("outcome", "NOT_RECOMMENDED", "comment", "上年度请假较多，分会意见是再锻炼一年"));
            } else if (!List.of("AWAITING_CONSENT", "AT_BRANCH", "DECLINED").contains(story.fate())) {
                int place = places.merge(story.branch(), 1, Integer::sum);
                desk.decide(number, "recommendByBranch", Map.of("outcome", "RECOMMENDED", "branchOrder", place));
            }
        });
    }

    void verify(Map<String, NominationStory> filed) {
        filed.forEach((number, story) -> {
            if (story.endsAs("VERIFYING")) {
                desk.decide(number, "verifySafety", story.safety());
            } else if (!List.of("AWAITING_CONSENT", "AT_BRANCH", "DECLINED", "NOT_RECOMMENDED")
                    .contains(story.fate())) {
                desk.decide(number, "verifyPerformance", story.performance());
                desk.decide(number, "verifySafety", story.safety());
                desk.decide(number, "giveIntegrityOpinion", story.integrity());
            }
        });
    }

    /** Who thought better of it. */
    void withdraw(Map<String, NominationStory> filed) {
        filed.forEach((number, story) -> {
            if (story.endsAs("WITHDRAWN")) {
                desk.send(story.nominee(), number, "nominationWithdrawn", Map.of("comment", "岗位有变动，申请退出本届"));
            }
        });
    }
}
