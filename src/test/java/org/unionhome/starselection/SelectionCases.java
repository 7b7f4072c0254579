package org.unionhome.starselection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.unionhome.UnionClock;
import org.unionhome.ballot.Ballots;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;
import org.unionhome.publicnotice.Objections;
import org.unionhome.support.CaseDriver;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** The steps of a cohort in the words of the union, with the persons of the demo union. */
class SelectionCases {

    static final String OFFICER = "zhuyating";
    static final String OTHER_OFFICER = "tanzhiqiang";
    static final String CHAIR = "songhuaimin";
    static final String PARTY = "jinghongwei";
    static final String HR = "guanmingli";
    static final List<String> JUDGES = List.of("liusongbai", "hanweijun", "zouyujuan");
    static final List<String> ALTERNATES = List.of("yuwenli", "ningjiahui");

    /** A Monday in a year whose holidays are known. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** The 15th day after it is a Tuesday. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 17);

    static final LocalDate RATING_DAY = LocalDate.of(2026, 3, 20);

    private static int ordinal = 500;

    private final CaseDriver driver;
    private final People people;
    private final Door door;
    private final OpenTasks tasks;
    private final Ballots ballots;
    private final RatingDesk rating;
    private final StarSelections selections;
    private final Objections objections;

    SelectionCases(
            CaseDriver driver,
            People people,
            Door door,
            OpenTasks tasks,
            Ballots ballots,
            RatingDesk rating,
            StarSelections selections,
            Objections objections) {
        this.driver = driver;
        this.people = people;
        this.door = door;
        this.tasks = tasks;
        this.ballots = ballots;
        this.rating = rating;
        this.selections = selections;
        this.objections = objections;
    }

    /** All tests share one database: each cohort has an ordinal of its own. */
    static synchronized Map<String, Object> plan() {
        Map<String, Object> form = new HashMap<>();
        form.put("ordinal", ordinal++);
        form.put("year", 2026);
        form.put("name", "2026年星级员工评聘");
        form.put("quota", 5);
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
        driver.on(MONDAY);
        return driver.submit(OFFICER, "star-selection", plan());
    }

    String called() {
        String cohort = open();
        driver.decide(cohort, "announceCall", OFFICER, Map.of("comment", "请各单位积极推荐"));
        return cohort;
    }

    /** The name of the person whom a nomination is about. */
    String nominatedName(String nomination) {
        return people.require(driver.file(nomination).applicantId()).name();
    }

    /** Ordinary members of a branch, by name. */
    String member(String branch, int i) {
        return people.membersUnder(branch).get(i).id();
    }

    String nominated(String cohort, String person) {
        return driver.submit(
                person,
                "star-nomination",
                Map.of("cohort", cohort, "kind", "SELF", "summary", "三年来扎根生产一线，完成技改两项，班组产量逐年提高，安全无事故", "honest", true));
    }

    /** Nominated, recommended and checked. */
    String prepared(String cohort, String person, String postClass) {
        String nomination = nominated(cohort, person);
        return checked(nomination, person, postClass);
    }

    String checked(String nomination, String person, String postClass) {
        String branch = people.path(people.require(person).unitCode()).stream()
                .filter(unit -> unit.level() == Unit.Level.BRANCH)
                .findFirst()
                .orElseThrow()
                .code();
        String chair = people.holders("branchChairAt" + branch).get(0).id();
        Map<String, Object> recommendation = new HashMap<>(Map.of("outcome", "RECOMMENDED"));
        recommendation.put("branchOrder", nextOrder(nomination));
        driver.decide(nomination, "recommendByBranch", chair, recommendation);
        driver.decide(
                nomination,
                "verifyPerformance",
                HR,
                Map.of(
                        "postClass",
                        postClass,
                        "employment",
                        "REGULAR",
                        "appraisal",
                        "COMPETENT",
                        "attendanceRate",
                        100,
                        "companyLeader",
                        false));
        driver.decide(nomination, "verifySafety", "leizhenguo", Map.of("finding", "NONE"));
        driver.decide(nomination, "giveIntegrityOpinion", "wanglujun", Map.of("opinion", "CLEAR"));
        return nomination;
    }

    private int nextOrder(String nomination) {
        return Integer.parseInt(nomination.substring(nomination.length() - 5)) % 99 + 1;
    }

    SelectionCases windowOver(String cohort) {
        return at(cohort, midnight(LAST_DAY.plusDays(1)).plusSeconds(60));
    }

    SelectionCases ratingOpened(String cohort) {
        return ratingOpened(cohort, RATING_DAY);
    }

    SelectionCases ratingOpened(String cohort, LocalDate lastDay) {
        driver.decide(cohort, "openRating", OFFICER, Map.of("mode", "ELECTRONIC", "lastDay", lastDay.toString()));
        return this;
    }

    /** Somebody of the same team. */
    String colleagueOf(String person) {
        return people.under(people.require(person).unitCode()).stream()
                .map(Person::id)
                .filter(id -> !id.equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** The first delegates mark all with the same word. */
    SelectionCases rate(String cohort, int voters, String mark) {
        String ballot = selections.require(cohort).ballotId().orElseThrow();
        Map<String, String> paper = new LinkedHashMap<>();
        ballots.require(ballot).items().forEach(item -> paper.put(item.key(), mark));
        rating.electors(cohort).stream().limit(voters).forEach(elector -> ballots.cast(elector, ballot, paper));
        return this;
    }

    SelectionCases rateAll(String cohort) {
        return rate(cohort, Integer.MAX_VALUE, "EXCELLENT");
    }

    /** All judges give the same points; together with ten of the rating they make the total. */
    SelectionCases scored(String nomination, int... skillOfEachJudge) {
        List<OpenTask> open = scoringTasks(nomination);
        for (int i = 0; i < open.size(); i++) {
            score(open.get(i), skillOfEachJudge[Math.min(i, skillOfEachJudge.length - 1)]);
        }
        driver.after(Duration.ofSeconds(1), nomination);
        return this;
    }

    /** Those of a nomination, in the order of the judges. */
    List<OpenTask> scoringTasks(String nomination) {
        List<String> order = new ArrayList<>(JUDGES);
        order.addAll(ALTERNATES);
        return tasks.ofCase(nomination).stream()
                .filter(task -> task.taskKey().equals("scoreNomination"))
                .sorted(Comparator.comparingInt(task -> order.indexOf(task.assignee())))
                .toList();
    }

    void score(OpenTask task, int skill) {
        door.complete(
                task.assignee(),
                task.taskId(),
                Map.of("outcome", "SCORED", "skill", skill, "performance", 30, "safety", 10, "innovation", 10));
    }

    /** Three of three branches, checked, rated and scored, best first. */
    List<String> scoredThree(String cohort) {
        List<String> three = preparedThree(cohort);
        windowOver(cohort);
        ratingOpened(cohort).rateAll(cohort);
        for (int i = 0; i < three.size(); i++) {
            scored(three.get(i), 38 - 2 * i);
        }
        return three;
    }

    /** Six for five places, best first: the last one is the next in rank. */
    List<String> scoredSix(String cohort) {
        return scoredSix(cohort, any -> {});
    }

    /** @param seen what lets the cohort see that its nominations moved, where no commit does */
    List<String> scoredSix(String cohort, Consumer<String> seen) {
        List<String> six = new ArrayList<>();
        for (String branch : List.of("TT", "TN", "TG", "MT", "TN", "TT")) {
            six.add(prepared(cohort, member(branch, six.size() > 3 ? 1 : 0), "FRONTLINE"));
        }
        windowOver(cohort).ratingOpened(cohort).rateAll(cohort);
        seen.accept(cohort);
        for (int i = 0; i < six.size(); i++) {
            scored(six.get(i), 38 - i);
        }
        seen.accept(cohort);
        return six;
    }

    List<String> preparedThree(String cohort) {
        List<String> three = new ArrayList<>();
        for (String branch : List.of("TT", "TN", "TG")) {
            three.add(prepared(cohort, member(branch, 0), "FRONTLINE"));
        }
        return three;
    }

    SelectionCases confirm(String cohort) {
        driver.decide(cohort, "holdPanelMeeting", JUDGES.get(0), Map.of("outcome", "CONFIRMED", "attended", JUDGES));
        return this;
    }

    SelectionCases approve(String cohort) {
        driver.decide(cohort, "approveShortlist", CHAIR, Map.of("outcome", "APPROVED"));
        return this;
    }

    SelectionCases committee(String cohort, int due, int present, int yes, String outcome) {
        Map<String, Object> form = new HashMap<>(
                Map.of("due", due, "present", present, "yes", yes, "outcome", outcome, "comment", "按会议纪要"));
        driver.decide(cohort, "decideByPartyCommittee", PARTY, form);
        return this;
    }

    /** A cohort whose three stars are on notice. */
    List<String> onNotice(String cohort) {
        List<String> three = scoredThree(cohort);
        confirm(cohort).approve(cohort).committee(cohort, 9, 9, 9, "APPROVED");
        return three;
    }

    SelectionCases noticeOver(String cohort) {
        driver.afterWorkingDays(5, cohort);
        return this;
    }

    SelectionCases answer(String cohort, String as, String outcome) {
        driver.decide(
                cohort,
                "answerObjection",
                as,
                Map.of("objection", nextObjection(cohort), "outcome", outcome, "answer", "经核实，答复如上"));
        return this;
    }

    private String nextObjection(String cohort) {
        return objections.next(cohort).map(each -> String.valueOf(each.id())).orElse("0");
    }

    SelectionCases at(String cohort, Instant moment) {
        driver.until(moment, cohort);
        return this;
    }

    static Instant midnight(LocalDate day) {
        return day.atStartOfDay(UnionClock.ZONE).toInstant();
    }
}
