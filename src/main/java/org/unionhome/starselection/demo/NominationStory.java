package org.unionhome.starselection.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One nomination: who, by whom, what came of it, and the points that it ends with. */
record NominationStory(
        int ordinal,
        String nominee,
        String kind,
        String nominator,
        String fate,
        BigDecimal points,
        String unit,
        String summary,
        String achievement,
        String happenedOn,
        String benefit) {

    static NominationStory of(String[] c) {
        return new NominationStory(
                Integer.parseInt(c[0]), c[1], c[2], c[3], c[4], new BigDecimal(c[5]), c[6], c[7], c[8], c[9], c[10]);
    }

    String branch() {
        return unit.substring(0, 2);
    }

    boolean isStar() {
        return fate.equals("STAR");
    }

    /** It comes before the delegates and the judges. */
    boolean isRated() {
        return isStar() || fate.equals("BELOW_LEVEL");
    }

    boolean endsAs(String stop) {
        return fate.equals(stop);
    }

    /** What an office found that speaks against it: SAFETY, DISCIPLINE, APPRAISAL, or nothing. */
    String against() {
        return fate.startsWith("NOT_ELIGIBLE:") ? fate.substring(fate.indexOf(':') + 1) : "";
    }

    Map<String, Object> submitted(String cohort) {
        Map<String, Object> form = new HashMap<>();
        form.put("cohort", cohort);
        form.put("kind", kind);
        if (!kind.equals("SELF")) {
            form.put("nomineeId", nominee);
        }
        form.put("summary", summary);
        form.put("achievements", List.of(achievements()));
        form.put("kin", List.of());
        form.put("honest", true);
        return form;
    }

    private Map<String, Object> achievements() {
        Map<String, Object> one = new HashMap<>(Map.of("title", achievement, "happenedOn", happenedOn));
        if (!benefit.isEmpty()) {
            one.put("benefitCny", new BigDecimal(benefit));
        }
        return one;
    }

    Map<String, Object> performance() {
        return Map.of(
                "postClass",
                branch().equals("JG") ? "SECOND_LINE" : "FRONTLINE",
                "employment",
                "REGULAR",
                "appraisal",
                against().equals("APPRAISAL") ? "BELOW_COMPETENT" : appraisal(),
                "attendanceRate",
                new BigDecimal("99.2"),
                "companyLeader",
                false);
    }

    private String appraisal() {
        return points.intValue() >= 82 ? "EXCELLENT" : "COMPETENT";
    }

    Map<String, Object> safety() {
        return against().equals("SAFETY")
                ? Map.of("finding", "AT_FAULT", "comment", "上年度发生一起负主要责任的轻伤事故")
                : Map.of("finding", "NONE");
    }

    Map<String, Object> integrity() {
        return against().equals("DISCIPLINE")
                ? Map.of("opinion", "IN_FORCE", "comment", "警告处分仍在影响期内")
                : Map.of("opinion", "CLEAR");
    }
}
