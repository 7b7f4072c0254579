package org.unionhome.petition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;

/** The steps of a petition in the words of the union, with the persons of the demo union; petitioners are made for each test. */
class PetitionCases {

    static final String OFFICER = "zhuyating";
    static final String OTHER_OFFICER = "tanzhiqiang";
    static final String CHAIR = "songhuaimin";
    static final String ADVISOR = "ranqinghe";
    static final String DISCIPLINE = "wanglujun";
    static final String PARTY = "jinghongwei";
    static final String CHAIRMAN = "xieyuanshan";
    static final String SUPERVISOR = "panyueming";
    static final String BRANCH_CHAIR = "shenlanying";
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    static final String OPINION_TEXT = "事实清楚，依据充分，处理意见如下。";

    private final CaseDriver driver;
    private final JdbcClient db;

    PetitionCases(CaseDriver driver, JdbcClient db) {
        this.driver = driver;
        this.db = db;
        driver.on(MONDAY);
    }

    /** A new member of the first evaporation team. */
    String member() {
        String id = "x" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        db.sql("insert into person (id, name, unit_code) values (:id, '𠮷访员', 'TT1')")
                .param("id", id)
                .update();
        return id;
    }

    static Map<String, Object> petition(Kind kind) {
        Map<String, Object> form = new HashMap<>();
        form.put("registeredFor", "SELF");
        form.put("channel", "ONLINE");
        form.put("kind", kind.name());
        form.put("facts", "夜班补贴从三月起少发，班组已反映两次");
        form.put("request", "补发并说明");
        form.put("peopleCount", 1);
        form.put("representatives", 1);
        return form;
    }

    static Map<String, Object> accusation(String accused) {
        Map<String, Object> form = petition(Kind.ACCUSATION);
        form.put("facts", "采购中收受好处");
        form.put("accusedText", accused);
        return form;
    }

    static Map<String, Object> with(Map<String, Object> form, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    String submit(Map<String, Object> form) {
        return submit(member(), form);
    }

    String submit(String person, Map<String, Object> form) {
        return driver.submit(person, "petition", form);
    }

    String petitioner(String number) {
        return driver.file(number).applicantId();
    }

    PetitionCases decide(String number, String task, String as, Object... form) {
        driver.decide(number, task, as, with(new HashMap<>(), form));
        return this;
    }

    PetitionCases accept(String number) {
        return decide(number, "decideAcceptance", OFFICER, "outcome", "ACCEPTED");
    }

    PetitionCases name(String number, String handler) {
        return decide(number, "checkRecusal", OFFICER, "handlerId", handler);
    }

    PetitionCases declare(String number, String handler) {
        return decide(number, "declareInterest", handler, "outcome", "NONE");
    }

    PetitionCases investigate(String number, String handler) {
        return decide(number, "investigate", handler, "outcome", "FOUND", "finding", "已查阅考勤和工资表");
    }

    PetitionCases opine(String number, String handler) {
        return decide(number, "issueOpinion", handler, "opinion", "SUPPORT", "opinionText", OPINION_TEXT);
    }

    PetitionCases review(String number) {
        return decide(number, "reviewOpinion", CHAIR, "result", "UPHELD", "opinionTextNew", OPINION_TEXT);
    }

    PetitionCases askReview(String number) {
        return decide(number, "answerOpinion", petitioner(number), "outcome", "REVIEW_REQUESTED", "reason", "补发月份不全");
    }

    PetitionCases askReReview(String number) {
        return decide(number, "answerReview", petitioner(number), "outcome", "RE_REVIEW_REQUESTED", "reason", "仍不全");
    }

    /** A request that the other officer investigates. */
    String atInvestigation() {
        String number = submit(petition(Kind.REQUEST));
        accept(number).name(number, OTHER_OFFICER).declare(number, OTHER_OFFICER);
        return number;
    }

    String atOpinion() {
        String number = atInvestigation();
        investigate(number, OTHER_OFFICER);
        return number;
    }

    /** A request whose opinion is out. */
    String atAnswer() {
        String number = atOpinion();
        opine(number, OTHER_OFFICER);
        return number;
    }

    void askExtension(String number, int days) {
        driver.send(number, "extensionRequested", OTHER_OFFICER, Map.of("days", days, "reason", "需向社保部门调取记录"));
    }

    void approveExtension(String number) {
        decide(number, "approveExtension", CHAIR, "outcome", "APPROVED");
    }

    String text(String column, String number) {
        return db.sql("select " + column + "::text from petition where case_number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** What the petitioner was told in writing, as {@code kind: text}. */
    List<String> writings(String number) {
        return db.sql("select kind || ': ' || text from petition_writing where case_number = :n order by id")
                .param("n", number)
                .query(String.class)
                .list();
    }

    List<String> told(String person, String number) {
        return db.sql("select kind from notice where recipient_id = :p and case_number = :n")
                .param("p", person)
                .param("n", number)
                .query(String.class)
                .list();
    }
}
