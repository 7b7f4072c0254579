package org.unionhome.promotion;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.ballot.Ballots;
import org.unionhome.support.CaseDriver;

/** The steps of a promotion in the words of the union, with the persons of the demo union. */
class PromotionCases {

    static final String RAISER = "guanmingli";
    static final String OTHER_HR = "taosuqin";
    static final String DISCIPLINE = "wanglujun";
    static final String CHAIR = "songhuaimin";
    static final String MANAGER = "lubingyang";
    static final String GENERAL_MANAGER = "congdezhi";
    static final String COMMITTEE = "jinghongwei";
    static final String CHAIRMAN = "xieyuanshan";
    static final String CANDIDATE = "linxiaohe";

    /** A Monday in a year whose holidays are known; no holiday is near. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 6);

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final Map<String, Object> APPROVED = Map.of("outcome", "APPROVED");

    private final CaseDriver driver;
    private final Ballots ballots;
    private final JdbcClient db;

    PromotionCases(CaseDriver driver, Ballots ballots, JdbcClient db) {
        this.driver = driver;
        this.ballots = ballots;
        this.db = db;
        driver.on(MONDAY);
    }

    static Map<String, Object> motion(String candidate, Target target, String unit) {
        Map<String, Object> form = new HashMap<>();
        form.put("candidate", candidate);
        form.put("target", target.name());
        form.put("post", target == Target.TEAM_LEADER ? "晒盐一班班长" : "生产主管");
        form.put("postUnit", unit);
        form.put("vacancy", "原任退休，缺一人");
        form.put("origin", "OTHER");
        form.put("reason", "业务熟，群众信得过");
        return form;
    }

    String raise(Target target) {
        return raise(CANDIDATE, target);
    }

    String raise(String candidate, Target target) {
        return raise(motion(candidate, target, target == Target.TEAM_LEADER ? "TT1" : "TT"));
    }

    String raise(Map<String, Object> form) {
        return driver.submit(RAISER, "promotion", form);
    }

    PromotionCases open(String number) {
        return opened(number, LAST_DAY);
    }

    PromotionCases opened(String number, LocalDate lastDay) {
        driver.decide(
                number, "openRecommendation", RAISER, Map.of("mode", "ELECTRONIC", "lastDay", lastDay.toString()));
        return this;
    }

    PromotionCases voteAll(String number) {
        return vote(number, electors(number).size(), 0);
    }

    PromotionCases openOnPaper(String number, String counter, String other) {
        driver.decide(
                number,
                "openRecommendation",
                RAISER,
                Map.of("mode", "PAPER", "lastDay", LAST_DAY.toString(), "counters", List.of(counter, other)));
        return this;
    }

    List<String> electors(String number) {
        return db.sql("select person_id from ballot_elector where ballot_id = :id order by person_id")
                .param("id", ballot(number))
                .query(String.class)
                .list();
    }

    String ballot(String number) {
        return ballots.ofCase(number).orElseThrow().id();
    }

    /** The first of the electors say yes, the next no; the others do not vote. */
    PromotionCases vote(String number, int yes, int no) {
        String ballot = ballot(number);
        List<String> electors = electors(number);
        for (int i = 0; i < yes + no; i++) {
            ballots.cast(electors.get(i), ballot, Map.of(number, i < yes ? "YES" : "NO"));
        }
        return this;
    }

    PromotionCases recommended(String number) {
        return open(number).voteAll(number);
    }

    PromotionCases inspected(String number) {
        return inspectedBy(number, OTHER_HR);
    }

    PromotionCases inspectedBy(String number, String person) {
        driver.decide(
                number,
                "inspectCandidate",
                person,
                Map.of("appraisal", "EXCELLENT", "report", "谈话十二人，一致认为能带好队伍。", "outcome", "SUITABLE"));
        return this;
    }

    PromotionCases cleared(String number) {
        driver.decide(
                number, "giveIntegrityOpinion", DISCIPLINE, Map.of("opinion", "未收到信访举报，档案无处分。", "outcome", "CLEAR"));
        return this;
    }

    /** Up to the first manager of the route. */
    PromotionCases examined(String number) {
        return recommended(number).inspected(number).cleared(number);
    }

    PromotionCases approve(String number, String... managers) {
        for (String manager : managers) {
            driver.decide(number, "approvePromotion", manager, manager.equals(COMMITTEE) ? carried() : APPROVED);
        }
        return this;
    }

    static Map<String, Object> carried() {
        return votes("APPROVED", 9, 6, 5);
    }

    static Map<String, Object> votes(String outcome, Integer due, Integer present, Integer yes) {
        Map<String, Object> form = new HashMap<>();
        form.put("outcome", outcome);
        form.put("due", due);
        form.put("present", present);
        form.put("yes", yes);
        form.put("comment", outcome.equals("APPROVED") ? null : "再议");
        return form;
    }

    /** A team leader whose notice is up. */
    String onNotice(String candidate) {
        String number = raise(candidate, Target.TEAM_LEADER);
        examined(number).approve(number, MANAGER, OTHER_HR);
        return number;
    }

    PromotionCases noticeOver(String number) {
        driver.afterWorkingDays(5, number);
        return this;
    }

    PromotionCases appoint(String number, LocalDate day) {
        driver.decide(
                number,
                "appointCandidate",
                OTHER_HR,
                Map.of("appointedOn", day.toString(), "documentNumber", "海盈人〔2026〕3号"));
        return this;
    }

    PromotionCases review(String number, String outcome) {
        driver.decide(
                number,
                "reviewProbation",
                OTHER_HR,
                outcome.equals("CONFIRMED")
                        ? Map.of("outcome", outcome)
                        : Map.of("outcome", outcome, "comment", "班组两次漏检"));
        return this;
    }

    /** Lets time pass to the first moment of a day. */
    PromotionCases after(String number, LocalDate day) {
        driver.until(day.atStartOfDay(ZONE).toInstant(), number);
        return this;
    }

    /** Answers the objection that is shown. */
    PromotionCases answer(String number, String outcome) {
        return answer(number, DISCIPLINE, outcome);
    }

    PromotionCases answer(String number, String by, String outcome) {
        String shown = db.sql("select min(id) from public_objection where case_number = :case and state = 'OPEN'")
                .param("case", number)
                .query(String.class)
                .single();
        driver.decide(
                number,
                "answerObjection",
                by,
                Map.of("objection", shown, "outcome", outcome, "answer", "已到现场核查，结论如实记录。"));
        return this;
    }

    /** A team leader who has come just this far. */
    String upTo(PromotionState state) {
        String number = raise(Target.TEAM_LEADER);
        List<Runnable> steps = List.of(
                () -> open(number),
                () -> voteAll(number),
                () -> inspected(number).cleared(number),
                () -> approve(number, MANAGER, OTHER_HR),
                () -> noticeOver(number),
                () -> appoint(number, LocalDate.of(2026, 3, 16)));
        for (Runnable step : steps) {
            if (driver.state(number).equals(state.name())) {
                break;
            }
            step.run();
        }
        return number;
    }
}
