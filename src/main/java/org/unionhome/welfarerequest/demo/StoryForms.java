package org.unionhome.welfarerequest.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the persons of a story fill in at each step. */
final class StoryForms {

    private static final String REASON = "情况与规定不符，理由已当面说明";

    private StoryForms() {}

    static Map<String, Object> request(Story story, LocalDate day) {
        Map<String, Object> form = new HashMap<>();
        form.put("type", story.type().name());
        form.put("filedFor", "SELF");
        form.putAll(details(story, day));
        if (story.isUrgent()) {
            form.put("urgent", true);
            form.put("urgentReason", "等不到普通程序办完");
        }
        return form;
    }

    static Map<String, Object> details(Story story, LocalDate day) {
        Map<String, Object> form = new HashMap<>();
        form.put("eventDate", day.toString());
        form.put("relation", story.cause().contains("父亲去世") || story.cause().contains("母亲去世") ? "PARENT" : "SELF");
        form.put("cause", story.cause());
        form.put("requestedCny", story.amount());
        form.put("bankAccount", "6222020000" + String.format("%09d", Math.abs(story.hashCode()) % 1_000_000_000));
        form.put("bankConsent", true);
        form.put("healthConsent", true);
        if (story.type().isAid()) {
            form.put("incomeConsent", true);
            form.put("medicalCostCny", 2000);
            form.put("familyMembers", family(story));
        }
        return form;
    }

    private static List<Map<String, Object>> family(Story story) {
        return List.of(
                Map.of("name", "本人", "kinship", "SELF", "monthlyIncomeCny", story.income()),
                Map.of("name", "配偶", "kinship", "SPOUSE", "monthlyIncomeCny", 0),
                Map.of("name", "子女", "kinship", "CHILD", "monthlyIncomeCny", 0));
    }

    /** @param round how often this step was done before in the case */
    static Map<String, Object> answer(Story story, String task, int round, LocalDate today, String visitor) {
        return switch (task) {
            case "checkRequest" -> check(story, round);
            case "amendRequest" ->
                details(story, LocalDate.parse(story.when().startsWith("-") ? today.toString() : story.when()));
            case "decideUrgent" -> urgent(story);
            case "visitHome" ->
                Map.of("visitedOn", today.toString(), "secondVisitorId", visitor, "finding", "入户两人，所见与申请一致");
            case "confirmVisit" -> Map.of("outcome", "CONFIRMED");
            case "verifyIncome" -> income(story);
            case "assessRequest" -> assess(story);
            case "answerObjection" -> objection(story);
            case "approveRequest" -> approve(story, round);
            case "payBenefit", "payAdvance" -> payment(story, today);
            case "confirmReceipt" -> Map.of("received", true);
            case "recoverBenefit" -> Map.of("recoveryReference", "TH-" + today);
            case "reviewHardship" ->
                Map.of("outcome", story.path().equals("ON_FILE") ? "CONTINUE" : "EXIT", "comment", "已入户复核家庭收支");
            default -> throw new IllegalStateException(task);
        };
    }

    private static Map<String, Object> check(Story story, int round) {
        boolean amended = story.path().equals("AMENDED") || "amendRequest".equals(story.stopsAt());
        if (amended && round == 0) {
            return Map.of("outcome", "RETURNED", "comment", "请补充证明材料");
        }
        return outcome(story, "BRANCH_REJECTED", "REJECTED", "PASSED");
    }

    private static Map<String, Object> urgent(Story story) {
        Map<String, Object> form = new HashMap<>(outcome(story, "URGENCY_REFUSED", "REJECTED", "APPROVED"));
        if (form.get("outcome").equals("APPROVED")) {
            form.put("approvedCny", story.amount());
        }
        return form;
    }

    private static Map<String, Object> income(Story story) {
        boolean accident = story.path().equals("ACCIDENTAL");
        return Map.of(
                "familySize",
                3,
                "monthlyIncomeCny",
                story.income(),
                "rigidCostsCny",
                2000,
                "homes",
                1,
                "suddenEvent",
                accident,
                "residualCostCny",
                accident ? story.income() * 4 : 0,
                "evidence",
                "民政部门核对结果");
    }

    private static Map<String, Object> assess(Story story) {
        Map<String, Object> form = new HashMap<>(outcome(story, "NOT_RECOMMENDED", "NOT_RECOMMENDED", "RECOMMENDED"));
        if (form.get("outcome").equals("RECOMMENDED")) {
            form.put("proposedCny", story.amount());
        }
        return form;
    }

    private static Map<String, Object> objection(Story story) {
        boolean upheld = story.path().equals("OBJECTION_UPHELD") || story.path().equals("URGENT_RECOVERED");
        return Map.of("outcome", upheld ? "UPHELD" : "REJECTED", "answer", upheld ? "经核查，异议属实" : "经核查，申请情况属实");
    }

    private static Map<String, Object> approve(Story story, int round) {
        if (story.path().equals("RETURNED") && round == 0) {
            return Map.of("outcome", "RETURNED", "comment", "请补充护理费用的票据");
        }
        return outcome(story, "REJECTED", "REJECTED", "APPROVED");
    }

    private static Map<String, Object> payment(Story story, LocalDate today) {
        String method = switch (story.type()) {
            case FESTIVAL -> "GOODS";
            case BIRTHDAY -> "VOUCHER";
            default -> "BANK_TRANSFER";
        };
        String fund = story.type().isAid() ? "aidFunds" : "unionFunds";
        return Map.of("fund", fund, "method", method, "reference", "PZ-" + today + "-" + story.branch());
    }

    private static Map<String, Object> outcome(Story story, String path, String no, String yes) {
        return story.path().equals(path) ? Map.of("outcome", no, "comment", REASON) : Map.of("outcome", yes);
    }
}
