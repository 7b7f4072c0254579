package org.unionhome.demandfollowup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;

/** The steps of a demand in the words of the union, with the persons of the demo union; raisers are made for each test. */
public class DemandCases {

    public static final String HANDLER = "wuguicai";
    public static final String HEAD = "lubingyang";
    public static final String OTHER_HANDLER = "zhaoqiujun";
    public static final String SAFETY_HANDLER = "hanweijun";
    public static final String DELEGATE = "qiaoanran";
    public static final String OTHER_DELEGATE = "luoshuihan";
    public static final String OFFICER = "zhuyating";
    public static final String SUPERVISOR = "panyueming";
    public static final String MANAGER = "congdezhi";
    public static final String CHAIRMAN = "xieyuanshan";
    /** The first character lies outside the basic plane: JSON writes it as an escape, so look for the rest. */
    public static final String RAISER_NAME = "𠮷隐名甲";

    public static final String RAISER_REST = "隐名甲";
    public static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    private final CaseDriver driver;
    private final JdbcClient db;

    public DemandCases(CaseDriver driver, JdbcClient db) {
        this.driver = driver;
        this.db = db;
        driver.on(MONDAY);
    }

    /** A new member of the first evaporation team. */
    public String member() {
        String id = "d" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        db.sql("insert into person (id, name, unit_code) values (:id, :name, 'TT1')")
                .param("id", id)
                .param("name", RAISER_NAME)
                .update();
        return id;
    }

    public static Map<String, Object> wish(String category, String urgency) {
        Map<String, Object> form = new HashMap<>();
        form.put("raisedFor", "SELF");
        form.put("category", category);
        form.put("urgency", urgency);
        form.put("title", "一号泵房更换通风扇");
        form.put("text", "泵房夏天太热,通风扇坏了两台,请更换。");
        return form;
    }

    public static Map<String, Object> form(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    public String raise() {
        return raise(wish("ENVIRONMENT", "NORMAL"));
    }

    public String raise(Map<String, Object> form) {
        return driver.submit(member(), "demand-follow-up", form);
    }

    /** A dialogue meeting at the end of the month, which collects demands now. */
    public String convene() {
        return driver.submit(
                OFFICER,
                "dialogue-meeting",
                form(
                        "title",
                        "春季对话会",
                        "heldOn",
                        MONDAY.plusDays(25).toString(),
                        "startsAt",
                        "14:00",
                        "place",
                        "会议室",
                        "agenda",
                        "听取诉求",
                        "companySide",
                        "董事长"));
    }

    /** Raises a demand for this meeting. */
    public String raiseFor(String meeting) {
        Map<String, Object> form = wish("ENVIRONMENT", "NORMAL");
        form.put("meetingNumber", meeting);
        return raise(form);
    }

    /** Files a welfare request of this person, as the officer advised. */
    public String requestHelp(String person) {
        return driver.submit(
                person,
                "welfare-request",
                form(
                        "type",
                        "OTHER",
                        "filedFor",
                        "SELF",
                        "eventDate",
                        MONDAY.toString(),
                        "relation",
                        "SELF",
                        "cause",
                        "家中困难",
                        "requestedCny",
                        300));
    }

    public String raiser(String number) {
        return driver.file(number).applicantId();
    }

    public DemandCases decide(String number, String task, String as, Object... pairs) {
        driver.decide(number, task, as, form(pairs));
        return this;
    }

    public DemandCases assign(String number, String... coUnits) {
        return decide(
                number, "assignOwner", OFFICER, "outcome", "ASSIGNED", "ownerUnit", "TT", "coUnits", List.of(coUnits));
    }

    public DemandCases accept(String number) {
        return decide(number, "acceptDemand", HANDLER, "outcome", "ACCEPTED");
    }

    public DemandCases draft(String number, String grade) {
        LocalDate planned = "B".equals(grade) ? MONDAY.plusMonths(3) : null;
        return decide(
                number,
                "draftReply",
                HANDLER,
                "grade",
                grade,
                "reply",
                "已安排采购,一周内更换。",
                "plannedOn",
                planned == null ? null : planned.toString());
    }

    public DemandCases approve(String number) {
        return decide(number, "approveReply", HEAD, "outcome", "APPROVED");
    }

    /** Up to the published reply of this grade. */
    public DemandCases replied(String number, String grade) {
        return assign(number).accept(number).draft(number, grade).approve(number);
    }

    public DemandCases work(String number) {
        return decide(number, "carryOut", HANDLER, "outcome", "DONE", "text", "两台新风扇已装好。");
    }

    public DemandCases verify(String number) {
        return decide(number, "verifyOnSite", SUPERVISOR, "outcome", "CONFIRMED", "comment", "现场风扇运转正常");
    }

    public DemandCases rate(String number, int score) {
        return decide(number, "rateResult", raiser(number), "score", score, "comment", score > 2 ? null : "风扇还在响");
    }

    /** A demand whose work was verified: it waits for its raiser. */
    public String toRate() {
        String number = raise();
        replied(number, "A").work(number).verify(number);
        return number;
    }

    public String text(String column, String number) {
        return db.sql("select " + column + "::text from demand_follow_up where case_number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Kinds and keys of the notices of this case to this person. */
    public List<String> told(String person, String number) {
        return db.sql("select text_key from notice where recipient_id = :p and case_number = :n order by id")
                .param("p", person)
                .param("n", number)
                .query(String.class)
                .list();
    }
}
