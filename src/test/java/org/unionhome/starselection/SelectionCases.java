package org.unionhome.starselection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.support.CaseDriver;

/** The steps of a cohort in the words of the union, with the persons of the demo union. */
class SelectionCases {

    static final String OFFICER = "zhuyating";
    static final String CHAIR = "songhuaimin";
    static final String PARTY = "jinghongwei";
    static final String HR = "guanmingli";
    static final List<String> JUDGES = List.of("liusongbai", "hanweijun", "zouyujuan");
    static final List<String> ALTERNATES = List.of("yuwenli", "ningjiahui");

    /** A Monday in a year whose holidays are known. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** The 15th day after it is a Tuesday. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 17);

    private static int ordinal = 500;

    private final CaseDriver driver;

    SelectionCases(CaseDriver driver) {
        this.driver = driver;
        driver.on(MONDAY);
    }

    /** All tests share one database: each cohort has an ordinal of its own. */
    static synchronized Map<String, Object> plan() {
        Map<String, Object> form = new HashMap<>();
        form.put("ordinal", ordinal++);
        form.put("year", 2026);
        form.put("name", "2026年星级员工评聘");
        form.put("quota", 6);
        form.put("termMonths", 12);
        form.put("skill", 40);
        form.put("performance", 30);
        form.put("safety", 10);
        form.put("innovation", 10);
        form.put("democratic", 10);
        form.put("judges", JUDGES);
        form.put("alternates", ALTERNATES);
        return form;
    }

    String open() {
        return driver.submit(OFFICER, "star-selection", plan());
    }

    String called() {
        String cohort = open();
        driver.decide(cohort, "announceCall", OFFICER, Map.of("comment", "请各单位积极推荐"));
        return cohort;
    }
}
