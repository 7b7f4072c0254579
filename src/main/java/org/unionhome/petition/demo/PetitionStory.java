package org.unionhome.petition.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** One invented petition: a day, or days before today; who, what, and how it goes. */
record PetitionStory(
        String when,
        String branch,
        String kind,
        String channel,
        String path,
        String facts,
        String request,
        String answer) {

    private static final String FILE = "processes/petition/demo/history.csv";

    static List<PetitionStory> all() {
        try (BufferedReader csv = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return csv.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(c -> new PetitionStory(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate day(LocalDate today) {
        return when.startsWith("-") ? today.minusDays(Long.parseLong(when.substring(1))) : LocalDate.parse(when);
    }

    /** The step at which an open petition waits today; empty for one that ended. */
    String stopsAt() {
        return path.startsWith("AT:") ? path.substring(3) : "";
    }

    boolean isExtended() {
        return path.equals("EXTENDED") || stopsAt().equals("extended");
    }

    private boolean asksReview() {
        return path.equals("REVIEWED")
                || path.equals("RE_REVIEWED")
                || stopsAt().equals("reviewOpinion");
    }

    /** @param byOfficer when it did not come online */
    Map<String, Object> registration(String petitioner, boolean byOfficer) {
        Map<String, Object> form = new HashMap<>();
        form.put("registeredFor", byOfficer ? "MEMBER" : "SELF");
        if (byOfficer) {
            form.put("petitionerId", petitioner);
        }
        form.put("channel", channel);
        form.put("kind", kind);
        form.put("facts", facts);
        form.put("request", request);
        form.put("peopleCount", facts.contains("十二名") ? 12 : 1);
        form.put("representatives", facts.contains("十二名") ? 2 : 1);
        return form;
    }

    /** What is answered at a step. */
    Map<String, Object> answer(String task, String handler) {
        return switch (task) {
            case "decideAcceptance" -> acceptance();
            case "studySuggestion" -> Map.of("reply", answer);
            case "checkRecusal" -> Map.of("handlerId", handler);
            case "declareInterest" -> Map.of("outcome", "NONE");
            case "investigate" ->
                path.equals("MEDIATED")
                        ? Map.of("outcome", "MEDIATED", "finding", "双方陈述一致，愿意和解", "agreement", answer)
                        : Map.of("outcome", "FOUND", "finding", "已查阅记录并听取双方意见");
            case "confirmAgreement" -> Map.of("outcome", "CONFIRMED");
            case "approveExtension" -> Map.of("outcome", "APPROVED");
            case "issueOpinion" -> Map.of("opinion", opinion(), "opinionText", answer);
            case "answerOpinion" ->
                asksReview()
                        ? Map.of("outcome", "REVIEW_REQUESTED", "reason", "对处理意见中的计算和依据不服")
                        : Map.of("outcome", "ACCEPTED");
            case "reviewOpinion" -> Map.of("result", "UPHELD", "opinionTextNew", "经复查，原处理意见事实清楚、依据充分，予以维持。");
            case "answerReview" ->
                path.equals("RE_REVIEWED")
                        ? Map.of("outcome", "RE_REVIEW_REQUESTED", "reason", "请上级工会再核")
                        : Map.of("outcome", "ACCEPTED");
            case "reReviewOpinion" -> Map.of("result", "UPHELD", "opinionTextNew", "经复核，维持复查意见；本意见为最终意见。");
            default -> throw new IllegalStateException(task);
        };
    }

    private Map<String, Object> acceptance() {
        return switch (path) {
            case "REFERRED" -> Map.of("outcome", path, "noticeText", answer, "whereInstead", "所在区劳动人事争议仲裁委员会");
            case "NOT_ACCEPTED" -> Map.of("outcome", path, "noticeText", answer, "whereInstead", "街道办事处物业管理科");
            default -> Map.of("outcome", "ACCEPTED");
        };
    }

    private String opinion() {
        return asksReview() ? "EXPLAIN" : "SUPPORT";
    }
}
