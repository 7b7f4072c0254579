package org.unionhome.starselection.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One cohort: when it called, and for how many places. */
record CohortStory(int ordinal, int year, LocalDate call, int quota) {

    static final List<String> JUDGES = List.of("hanweijun", "zouyujuan", "liusongbai");
    static final List<String> ALTERNATES = List.of("ningjiahui", "chuminjun");
    private static final int MONTHS = 12;

    static CohortStory of(String[] cells) {
        return new CohortStory(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                LocalDate.parse(cells[2]),
                Integer.parseInt(cells[3]));
    }

    Map<String, Object> plan() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "ordinal", ordinal, "year", year, "name", year + "年星级员工评聘", "quota", quota, "termMonths", MONTHS));
        form.putAll(Map.of("skill", 40, "performance", 30, "safety", 10, "innovation", 10, "democratic", 10));
        form.put("judges", JUDGES);
        form.put("alternates", ALTERNATES);
        return form;
    }
}
