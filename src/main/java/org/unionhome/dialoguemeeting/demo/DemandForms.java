package org.unionhome.dialoguemeeting.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.demandfollowup.exchange.MeetingDemand;

/** What people fill in at each step of a demand's story. */
final class DemandForms {

    private DemandForms() {}

    /** The chairman's word at the meeting. @param owner the unit that the decision table suggests */
    static Map<String, Object> decision(DemandStory story, MeetingDemand demand, String owner, List<String> coUnits) {
        Map<String, Object> form = new HashMap<>(Map.of("demand", demand.number()));
        switch (story.decision()) {
            case 'A', 'B' -> {
                form.put("outcome", "ASSIGNED");
                form.put("ownerUnit", owner);
                form.put("coUnits", coUnits);
            }
            case 'W' -> form.put("outcome", "WELFARE");
            case 'N' -> {
                form.put("outcome", "BARGAINING");
                form.put("topic", story.title());
            }
            default -> answer(form, story);
        }
        return form;
    }

    private static void answer(Map<String, Object> form, DemandStory story) {
        form.put("outcome", "ANSWERED");
        form.put("answer", story.reply());
        form.put("grade", grade(story));
    }

    private static String grade(DemandStory story) {
        return story.decision() == 'B' ? "B" : story.decision() == 'C' ? "C" : "A";
    }

    static Map<String, Object> assigned(String owner) {
        return Map.of("outcome", "ASSIGNED", "ownerUnit", owner);
    }

    /** With another unit that has to sign the reply. */
    static Map<String, Object> assigned(String owner, String other) {
        return Map.of("outcome", "ASSIGNED", "ownerUnit", owner, "coUnits", List.of(other));
    }

    /** A request for help of the member's own. */
    static Map<String, Object> request(DemandStory story, LocalDate day) {
        return Map.of(
                "type",
                "OTHER",
                "filedFor",
                "SELF",
                "eventDate",
                day.toString(),
                "relation",
                "SELF",
                "cause",
                story.text(),
                "requestedCny",
                800);
    }

    /**
     * @param round how often this step was done before in the case
     * @param slowly whether the work is reported at half before it is done
     */
    static Map<String, Object> answer(DemandStory story, String task, int round, LocalDate today, boolean slowly) {
        return switch (task) {
            case "acceptDemand" -> Map.of("outcome", "ACCEPTED");
            case "draftReply" -> reply(story, today);
            case "countersignReply" -> Map.of("outcome", "AGREED");
            case "approveReply" -> Map.of("outcome", "APPROVED");
            case "carryOut" -> work(story, slowly ? round : round + 1);
            case "verifyOnSite" -> Map.of("outcome", partly(story) ? "PARTLY" : "CONFIRMED", "comment", "到现场看过，与所报一致");
            case "rateResult" -> rating(story, round);
            default -> throw new IllegalStateException(task);
        };
    }

    private static Map<String, Object> reply(DemandStory story, LocalDate today) {
        Map<String, Object> form = new HashMap<>(Map.of("grade", grade(story), "reply", story.reply()));
        if (story.decision() == 'B') {
            form.put("plannedOn", today.plusMonths(4).toString());
        }
        return form;
    }

    private static Map<String, Object> work(DemandStory story, int round) {
        if (partly(story) && round > 0) {
            return Map.of("outcome", "PARTLY", "percent", 60, "text", story.reply());
        }
        return round == 0
                ? Map.of("outcome", "PROGRESS", "percent", 50, "text", "人员和材料已到位，正在实施")
                : Map.of("outcome", "DONE", "percent", 100, "text", round == 1 ? story.reply() : "按提出人意见返工完毕");
    }

    private static boolean partly(DemandStory story) {
        return story.decision() == 'P';
    }

    private static Map<String, Object> rating(DemandStory story, int round) {
        int score = story.rating(round);
        return score <= 2 ? Map.of("score", score, "comment", "没有完全解决，还请再看一看") : Map.of("score", score);
    }
}
