package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;

/** The steps of a welfare request in the words of the union, with the persons of the demo union; members are made for each test. */
class WelfareCases {

    static final String BRANCH_CHAIR = "shenlanying";
    static final String SECOND_VISITOR = "guwenhai";
    static final String OFFICER = "zhuyating";
    static final String COMMITTEE = "taosuqin";
    static final String CHAIR = "songhuaimin";
    static final String MANAGER = "congdezhi";
    static final String CHAIRMAN = "xieyuanshan";
    static final String FINANCE = "zhoujinsheng";
    static final String MADE_NAME = "𠮷试员";
    static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    private final CaseDriver driver;
    private final JdbcClient db;
    private final NoticeBoard board;

    WelfareCases(CaseDriver driver, JdbcClient db, NoticeBoard board) {
        this.driver = driver;
        this.board = board;
        this.db = db;
        driver.on(MONDAY);
    }

    /** A new member of the first evaporation team. */
    String member() {
        String id = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        db.sql("insert into person (id, name, unit_code) values (:id, :name, 'TT1')")
                .param("id", id)
                .param("name", MADE_NAME)
                .update();
        return id;
    }

    static Map<String, Object> gift(RequestType type, int amount) {
        Map<String, Object> form = new HashMap<>();
        form.put("type", type.name());
        form.put("filedFor", "SELF");
        form.put("eventDate", MONDAY.toString());
        form.put("relation", "SELF");
        form.put("cause", "按规定申请慰问");
        form.put("requestedCny", amount);
        if (type == RequestType.HOSPITAL) {
            form.put("healthConsent", true);
        }
        return form;
    }

    static Map<String, Object> aid(RequestType type, int amount) {
        Map<String, Object> form = gift(type, amount);
        form.put("cause", "家人患病,支出很大");
        form.put(
                "familyMembers",
                List.of(Map.of("name", "甲", "kinship", "SELF", "monthlyIncomeCny", 3000, "health", "GOOD")));
        form.put("medicalCostCny", 1800);
        form.put("healthConsent", true);
        form.put("incomeConsent", true);
        form.put("bankAccount", "6222 0212 3456 7890 123");
        form.put("bankConsent", true);
        return form;
    }

    static Map<String, Object> urgent(RequestType type, int amount) {
        Map<String, Object> form = aid(type, amount);
        form.put("urgent", true);
        form.put("urgentReason", "台风毁屋,当晚无处可住");
        return form;
    }

    String submit(Map<String, Object> form) {
        return submit(member(), form);
    }

    String submit(String person, Map<String, Object> form) {
        return driver.submit(person, "welfare-request", form);
    }

    String applicant(String number) {
        return driver.file(number).applicantId();
    }

    WelfareCases decide(String number, String task, String as, Object... form) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            values.put((String) form[i], form[i + 1]);
        }
        driver.decide(number, task, as, values);
        return this;
    }

    WelfareCases check(String number) {
        return decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "PASSED");
    }

    WelfareCases visit(String number) {
        String today = LocalDate.ofInstant(
                        driver.task(number, "visitHome").createdAt(), java.time.ZoneId.of("Asia/Shanghai"))
                .toString();
        decide(
                number,
                "visitHome",
                BRANCH_CHAIR,
                "visitedOn",
                today,
                "secondVisitorId",
                SECOND_VISITOR,
                "finding",
                "情况与申请相符");
        return decide(number, "confirmVisit", SECOND_VISITOR, "outcome", "CONFIRMED");
    }

    /** A household of three with this income and 2,000 of rigid costs a month. */
    WelfareCases income(String number, int monthly) {
        return decide(
                number,
                "verifyIncome",
                OFFICER,
                "familySize",
                3,
                "monthlyIncomeCny",
                monthly,
                "rigidCostsCny",
                2000,
                "homes",
                1,
                "evidence",
                "民政核对第7号");
    }

    WelfareCases assess(String number, int amount) {
        return decide(number, "assessRequest", COMMITTEE, "outcome", "RECOMMENDED", "proposedCny", amount);
    }

    WelfareCases approve(String number, String... persons) {
        for (String person : persons) {
            decide(number, "approveRequest", person, "outcome", "APPROVED");
        }
        return this;
    }

    WelfareCases pay(String number, String method) {
        return decide(
                number,
                "payBenefit",
                FINANCE,
                "fund",
                "aidFunds",
                "method",
                method,
                "reference",
                "PZ-" + number.substring(3));
    }

    WelfareCases payAdvance(String number) {
        return decide(
                number,
                "payAdvance",
                FINANCE,
                "fund",
                "aidFunds",
                "method",
                "BANK_TRANSFER",
                "reference",
                "JJ-" + number.substring(3));
    }

    /** Objects to the notice of a case. @return the receipt code of an anonymous objection */
    String object(String number, String person, String text) {
        return board.object(noticeId(number), person, text);
    }

    String noticeId(String number) {
        return db.sql(
                        "select id::text from welfare_request_notice where case_number = :number order by posted_at desc limit 1")
                .param("number", number)
                .query(String.class)
                .single();
    }

    boolean noticeUp(String number) {
        String id = noticeId(number);
        return board.current().stream().anyMatch(notice -> notice.id().equals(id));
    }

    BigDecimal spent(String fund, int year) {
        return db.sql("select spent_cny from welfare_request_fund where fund = :fund and year = :year")
                .param("fund", fund)
                .param("year", year)
                .query(BigDecimal.class)
                .single();
    }

    /** The applicant takes it back, so that no paused notice stays on the board of the next test. */
    void withdraw(String number) {
        driver.send(number, "requestWithdrawn", applicant(number), Map.of("comment", "不再需要"));
    }

    WelfareCases receive(String number) {
        return decide(number, "confirmReceipt", applicant(number), "received", true);
    }

    /** An aid request that has been visited, checked, classed as DEEP, and recommended: it is on notice. */
    String onNotice(int amount) {
        String number = submit(aid(RequestType.HARDSHIP, amount));
        check(number).visit(number).income(number, 3000).assess(number, amount);
        return number;
    }

    /** A request whose notice has passed without objection. */
    String atApproval(int amount) {
        String number = onNotice(amount);
        driver.afterWorkingDays(5, number);
        return number;
    }

    /** A gift that was passed by the branch. */
    String giftAtApproval(RequestType type, int amount) {
        String number = submit(gift(type, amount));
        check(number);
        return number;
    }

    BigDecimal amount(String column, String number) {
        return db.sql("select " + column + " from welfare_request where case_number = :number")
                .param("number", number)
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }

    String text(String column, String number) {
        return db.sql("select " + column + "::text from welfare_request where case_number = :number")
                .param("number", number)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
