package org.unionhome.promotion.demo;

import java.time.LocalDate;
import java.util.Map;
import org.unionhome.workflow.OpenTask;

/** What people write into the forms of a promotion. */
final class PromotionForms {

    private static final int VOTE_DAYS = 5;

    private PromotionForms() {}

    static Map<String, Object> answer(OpenTask task, PromotionStory story, LocalDate today) {
        return switch (task.taskKey()) {
            case "giveStarReference" -> Map.of("reference", "本人是近年星级员工，" + story.reason());
            case "openRecommendation" ->
                Map.of(
                        "mode",
                        "ELECTRONIC",
                        "lastDay",
                        today.plusDays(VOTE_DAYS).toString());
            case "inspectCandidate" ->
                Map.of(
                        "appraisal",
                        "EXCELLENT",
                        "report",
                        "个别谈话十二人，查阅档案和考核材料，" + story.reason(),
                        "outcome",
                        "SUITABLE");
            case "giveIntegrityOpinion" -> Map.of("opinion", "未收到信访举报，无处分记录。", "outcome", "CLEAR");
            case "approvePromotion" -> approval(task);
            case "appointCandidate" ->
                Map.of(
                        "appointedOn",
                        today.toString(),
                        "documentNumber",
                        "海盈人〔" + today.getYear() + "〕" + today.getDayOfYear() + "号");
            case "reviewProbation" -> Map.of("outcome", "CONFIRMED");
            default -> throw new IllegalStateException(task.taskKey());
        };
    }

    private static Map<String, Object> approval(OpenTask task) {
        return "partyCommittee".equals(task.candidate())
                ? Map.of("outcome", "APPROVED", "due", 9, "present", 8, "yes", 7)
                : Map.of("outcome", "APPROVED");
    }
}
