package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.support.CaseDriver;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** The steps of a nomination in the words of the union, with the persons of the demo union and a cohort that really calls. */
class NominationCases {

    static final String OFFICER = "zhuyating";
    static final String CHAIR = "songhuaimin";
    static final String HR = "guanmingli";
    static final String SAFETY = "leizhenguo";
    static final String DISCIPLINE = "wanglujun";
    static final String BRANCH_CHAIR = "shenlanying";
    static final String LEADER = "guwenhai";

    /** A member of the evaporation team 1, who has worked there since 2005. */
    static final String NOMINEE = "linxiaohe";

    /** Of the same team. */
    static final String COLLEAGUE = "shisufang";

    static final String OTHER_BRANCH = "qinyongxia";

    static final List<String> JUDGES = List.of("liusongbai", "hanweijun", "zouyujuan");
    static final List<String> ALTERNATES = List.of("yuwenli", "ningjiahui");

    /** A Monday in a year whose holidays are known. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** 15 calendar days after it. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 17);

    private static int ordinal = 700;
    private static int place = 1;

    private final CaseDriver driver;
    private final CohortNominations cohorts;
    private final OpenTasks openTasks;
    private final Door door;
    private String nominee = NOMINEE;

    NominationCases(ApplicationContext context) {
        this.driver = context.getBean(CaseDriver.class);
        this.cohorts = context.getBean(CohortNominations.class);
        this.openTasks = context.getBean(OpenTasks.class);
        this.door = context.getBean(Door.class);
    }

    /** The same steps for somebody else of the pans. */
    NominationCases of(String person) {
        nominee = person;
        return this;
    }

    /** A cohort that calls for nominations since this Monday. */
    String cohort() {
        return cohort(JUDGES, ALTERNATES);
    }

    synchronized String cohort(List<String> judges, List<String> alternates) {
        driver.on(MONDAY);
        Map<String, Object> plan = new HashMap<>(Map.of("skill", 40, "performance", 30, "safety", 10));
        plan.putAll(Map.of("innovation", 10, "democratic", 10, "quota", 6, "termMonths", 12, "year", 2026));
        plan.putAll(Map.of("ordinal", ordinal++, "judges", judges, "alternates", alternates));
        plan.put("name", "第" + ordinal + "届星级员工评聘");
        String cohort = driver.submit(OFFICER, "star-selection", plan);
        driver.decide(cohort, "announceCall", OFFICER, Map.of());
        return cohort;
    }

    static Map<String, Object> form(String cohort, String kind, String nominee) {
        Map<String, Object> form = new HashMap<>(Map.of("cohort", cohort, "kind", kind, "honest", true));
        form.put("summary", "改造结晶池卤水闸口，三年没有跑卤，带出三名徒弟，班组产量提高一成");
        form.put(
                "achievements",
                List.of(Map.of("title", "闸口改造", "happenedOn", "2025-06-01", "benefitCny", 86000, "evidence", "技改验收单")));
        if (nominee != null) {
            form.put("nomineeId", nominee);
        }
        return form;
    }

    String self(String cohort) {
        return driver.submit(nominee, "star-nomination", form(cohort, "SELF", null));
    }

    String peer(String cohort) {
        return driver.submit(COLLEAGUE, "star-nomination", form(cohort, "PEER", nominee));
    }

    void recommend(String nomination) {
        driver.decide(
                nomination,
                "recommendByBranch",
                BRANCH_CHAIR,
                Map.of("outcome", "RECOMMENDED", "branchOrder", nextPlace()));
    }

    private static synchronized int nextPlace() {
        return place = place % 99 + 1;
    }

    static Map<String, Object> performance() {
        return new HashMap<>(Map.of(
                "postClass",
                "FRONTLINE",
                "employment",
                "REGULAR",
                "appraisal",
                "EXCELLENT",
                "attendanceRate",
                98.5,
                "skillLevel",
                "TECHNICIAN"));
    }

    void verify(String nomination) {
        driver.decide(nomination, "verifyPerformance", HR, performance());
        driver.decide(nomination, "verifySafety", SAFETY, Map.of("finding", "NONE"));
        driver.decide(nomination, "giveIntegrityOpinion", DISCIPLINE, Map.of("opinion", "CLEAR"));
    }

    /** Everything before the panel, in a cohort of its own. */
    String prepared() {
        return prepared(cohort());
    }

    String prepared(String cohort) {
        String nomination = self(cohort);
        recommend(nomination);
        verify(nomination);
        return nomination;
    }

    /** With nine of ten points of the democratic rating. */
    void startScoring(String cohort, String nomination) {
        cohorts.startScoring(cohort, Map.of(nomination, new BigDecimal("9.00")));
    }

    String scoring(String cohort) {
        String nomination = prepared(cohort);
        startScoring(cohort, nomination);
        return nomination;
    }

    static Map<String, Object> sheet(Object skill, Object performance, Object safety, Object innovation) {
        return new HashMap<>(Map.of(
                "outcome",
                "SCORED",
                "skill",
                skill,
                "performance",
                performance,
                "safety",
                safety,
                "innovation",
                innovation));
    }

    /** A sheet with this many points for skill, and 45 for the rest. */
    void score(String nomination, String judge, Object skill) {
        decide(nomination, judge, sheet(skill, 27, 9, 9));
    }

    void recuse(String nomination, String judge) {
        decide(nomination, judge, Map.of("outcome", "RECUSED", "recusalReason", "共事多年，一看便知"));
    }

    void decide(String nomination, String judge, Map<String, Object> sheet) {
        door.complete(judge, taskOf(nomination, judge), sheet);
    }

    String taskOf(String nomination, String judge) {
        return openTasks.ofCase(nomination).stream()
                .filter(task -> judge.equals(task.assignee()))
                .map(OpenTask::taskId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(judge + " has no task in " + nomination));
    }

    /** Judges who have still to score. */
    List<String> waiting(String nomination) {
        return openTasks.ofCase(nomination).stream()
                .filter(task -> task.taskKey().equals("scoreNomination"))
                .map(OpenTask::assignee)
                .sorted()
                .toList();
    }

    void scoreAll(String nomination, Object skill) {
        new ArrayList<>(waiting(nomination)).forEach(judge -> score(nomination, judge, skill));
    }

    /** 37 + 27 + 9 + 9 of every judge and 9 of the rating: 91 points. */
    String scored(String cohort) {
        String nomination = scoring(cohort);
        scoreAll(nomination, 37);
        return nomination;
    }

    String appointed(String cohort) {
        String nomination = scored(cohort);
        cohorts.appoint(nomination, 1, LocalDate.of(2026, 5, 1), LocalDate.of(2027, 4, 30));
        return nomination;
    }
}
