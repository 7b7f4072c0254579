package org.unionhome.promotion.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One promotion: on a day, or days before today; who, for which post, why; and the role that it waits for today, if it does. */
record PromotionStory(
        String when,
        String candidate,
        String target,
        String post,
        String unit,
        String vacancy,
        String reason,
        String waitsFor) {

    static PromotionStory of(String[] c) {
        return new PromotionStory(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c.length > 7 ? c[7] : "");
    }

    LocalDate day(LocalDate today) {
        return when.contains("-") ? LocalDate.parse(when) : today.minusDays(Long.parseLong(when));
    }

    /** Those of the team vote about its leader; about others, delegates do. */
    String team() {
        return target.equals("TEAM_LEADER") ? unit : "";
    }

    boolean isStars() {
        return waitsFor.isEmpty();
    }

    boolean waitsFor(String group) {
        return !waitsFor.isEmpty() && group.startsWith(waitsFor);
    }

    Map<String, Object> motion() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "candidate", candidate,
                "target", target,
                "post", post,
                "postUnit", unit,
                "vacancy", vacancy,
                "origin", isStars() ? "STAR" : "OTHER",
                "reason", reason));
        return form;
    }
}
