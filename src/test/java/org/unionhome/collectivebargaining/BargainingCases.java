package org.unionhome.collectivebargaining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.ballot.Ballots;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseMoves;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.ClauseView;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.collectivebargaining.table.Wish;
import org.unionhome.support.CaseDriver;

/** The steps of a bargaining in the words of the union, with the persons of the demo union. Each step starts from the one before it. */
public class BargainingCases {

    public static final String OFFICER = "zhuyating";
    public static final String CHAIR = "songhuaimin";
    public static final String CHIEF = "xieyuanshan";
    public static final String HR = "guanmingli";
    public static final String RECORDER = "chuminjun";
    public static final String STAFF_MEMBER = "shichunlai";
    public static final String COMPANY_MEMBER = "yuwenli";
    public static final String ADVISER = "ranqinghe";

    /** A Monday in a year whose holidays are known; no holiday is near. */
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** The first Monday on which the sides may meet when the data were supplied on the one before. */
    public static final LocalDate ROUND = MONDAY.plusWeeks(1);

    /** A week after the draft. */
    public static final LocalDate VOTE = ROUND.plusWeeks(1);

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CaseDriver driver;
    private final Ballots ballots;
    private final BargainingTable table;
    private final OfferMoves offers;
    private final ClauseMoves clauses;
    private final JdbcClient db;

    public BargainingCases(ApplicationContext beans) {
        driver = beans.getBean(CaseDriver.class);
        ballots = beans.getBean(Ballots.class);
        table = beans.getBean(BargainingTable.class);
        offers = beans.getBean(OfferMoves.class);
        clauses = beans.getBean(ClauseMoves.class);
        db = beans.getBean(JdbcClient.class);
    }

    /** A start form that wants a contract and no survey, by national law. */
    public static Map<String, Object> beginning(Kind kind, Purpose purpose, String previous) {
        Map<String, Object> form = new HashMap<>();
        form.put("kind", kind.name());
        form.put("purpose", purpose.name());
        form.put("previousContract", previous);
        form.put("jurisdiction", "CN");
        form.put("contractWanted", true);
        form.put("reducesRights", false);
        form.put("emergency", "NONE");
        form.put("surveyWanted", false);
        return form;
    }

    /** For a contract on women's rights, which has the fewest clauses. */
    public String open() {
        return open(beginning(Kind.WOMEN, Purpose.CONCLUDE, null));
    }

    public String open(Map<String, Object> form) {
        driver.on(MONDAY);
        return driver.submit(OFFICER, "collective-bargaining", form);
    }

    /** As in a company of another province: this one may begin by its own law or the national one only. */
    public String under(String law, String number) {
        db.sql("update collective_bargaining set rule_jurisdiction = :law where case_number = :number")
                .param("law", law)
                .param("number", number)
                .update();
        return number;
    }

    /** The other side has the offer and owes its answer. */
    public BargainingCases offered(String number) {
        return offered(number, ROUND);
    }

    public BargainingCases offered(String number, LocalDate day) {
        draftedOffer(number, day);
        driver.decide(number, "issueOffer", CHAIR, Map.of("outcome", "ISSUED"));
        return this;
    }

    /** The letter is written and waits for its chief. */
    public BargainingCases draftedOffer(String number, LocalDate day) {
        Map<String, Object> offer = new HashMap<>();
        offer.put("topics", List.of("PAY", "WELFARE", "CONDITIONS"));
        offer.put("day", day.toString());
        offer.put("place", "公司二楼会议室");
        offer.put("seats", 3);
        offer.put("offerText", "请就本专项集体合同与我方平等协商，并在法定期限内书面答复。");
        driver.decide(number, "draftOffer", OFFICER, offer);
        return this;
    }

    public BargainingCases accepted(String number) {
        driver.decide(number, "replyOffer", CHIEF, Map.of("outcome", "ACCEPTED", "reply", "同意按所提时间协商"));
        return this;
    }

    /** Three a side, led by the union chair and by the chairman. */
    public BargainingCases named(String number) {
        driver.decide(number, "nameStaffRepresentatives", CHAIR, team(CHAIR, STAFF_MEMBER, "qiaoanran"));
        driver.decide(number, "nameCompanyRepresentatives", CHIEF, team(CHIEF, COMPANY_MEMBER, "zhoujinsheng"));
        return this;
    }

    public static Map<String, Object> team(String chief, String... members) {
        Map<String, Object> form = new HashMap<>();
        form.put("chief", chief);
        form.put("members", List.of(members));
        return form;
    }

    public BargainingCases prepared(String number) {
        driver.decide(number, "appointRecorder", OFFICER, Map.of("recorder", RECORDER));
        driver.decide(number, "supplyData", HR, data());
        return this;
    }

    public static Map<String, Object> data() {
        return Map.of(
                "bands",
                List.of(
                        Map.of("group", "FRONTLINE", "headcount", 200, "monthlyWage", 6000),
                        Map.of("group", "SECOND_LINE", "headcount", 80, "monthlyWage", 7000)),
                "insuranceFactor",
                0.3,
                "startMonth",
                1,
                "budget",
                60_000_000,
                "situation",
                "上年营业收入稳定，利润略有增长，劳动生产率提高百分之五。");
    }

    /** A new bargaining in which everything is ready for the first round. */
    public String ready() {
        return ready(beginning(Kind.WOMEN, Purpose.CONCLUDE, null));
    }

    public String ready(Map<String, Object> form) {
        String number = open(form);
        offered(number).accepted(number).named(number).prepared(number);
        return number;
    }

    /** Calls the next round for a day, and lets that day come. */
    public BargainingCases call(String number, LocalDate day) {
        driver.decide(number, "prepareAgenda", OFFICER, agenda(day));
        driver.on(day);
        return this;
    }

    public static Map<String, Object> agenda(LocalDate day) {
        Map<String, Object> form = new HashMap<>();
        form.put("heldOn", day.toString());
        form.put("startsAt", "14:00");
        form.put("place", "公司二楼会议室");
        form.put("how", "MEETING");
        form.put("topics", List.of("WELFARE", "CONDITIONS"));
        form.put("agenda", "逐条协商尚未一致的条款");
        return form;
    }

    /** What is open is agreed as the staff want it, as far as it has a number; the rest both let go. */
    public BargainingCases settle(String number) {
        for (ClauseView clause : table.clauses(number)) {
            if (clause.state() == ClauseState.OPEN) {
                settle(number, clause);
            }
        }
        return this;
    }

    private void settle(String number, ClauseView clause) {
        if (clause.measure().counted() || clause.number() == 1) {
            agree(number, clause.number(), amount(clause), null);
        } else {
            clauses.askDrop(number, clause.number(), CHAIR);
            clauses.askDrop(number, clause.number(), CHIEF);
        }
    }

    private static BigDecimal amount(ClauseView clause) {
        return switch (clause.measure()) {
            case NONE -> null;
            case PERCENT -> new BigDecimal("5");
            case CNY_MONTH -> new BigDecimal("3000");
            case CNY_YEAR -> new BigDecimal("500");
            case DAYS -> new BigDecimal("158");
            case HOURS -> new BigDecimal("2");
        };
    }

    /** The staff offer this to a clause and the company accepts it. */
    public BargainingCases agree(String number, int clause, BigDecimal amount, String text) {
        offers.table(number, clause, CHAIR, Wish.of(text, amount, null));
        offers.accept(number, CHIEF, lastPosition(number, clause));
        return this;
    }

    long lastPosition(String number, int clause) {
        return db.sql(
                        "select max(id) from collective_bargaining_position where bargaining = :case and clause = :clause")
                .param("case", number)
                .param("clause", clause)
                .query(Long.class)
                .single();
    }

    /** The recorder writes the minutes of the round that was called for this day. */
    public BargainingCases minutes(String number, LocalDate day, String outcome, Object... more) {
        driver.decide(number, "recordMinutes", RECORDER, minutesForm(number, day, outcome, more));
        return this;
    }

    public Map<String, Object> minutesForm(String number, LocalDate day, String outcome, Object... more) {
        Map<String, Object> form = new HashMap<>();
        form.put("heldOn", day.toString());
        form.put("startedAt", "14:00");
        form.put("endedAt", "16:30");
        form.put("presentStaff", representatives(number, Side.STAFF));
        form.put("presentCompany", representatives(number, Side.COMPANY));
        form.put("statements", "双方首席代表先后说明主张，逐条交换意见。");
        form.put("outcome", outcome);
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    /** Ids of a side's representatives, the chief first. */
    public List<String> representatives(String number, Side side) {
        return db.sql(
                        "select id::text from collective_bargaining_representative where bargaining = :case and side = :side"
                                + " and left_because is null order by chief desc, id")
                .param("case", number)
                .param("side", side.name())
                .query(String.class)
                .list();
    }

    public BargainingCases confirmed(String number) {
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
        driver.decide(number, "confirmMinutesOfCompany", CHIEF, Map.of("outcome", "CONFIRMED"));
        return this;
    }

    /** A round on a day that ends like this. */
    public BargainingCases round(String number, LocalDate day, String outcome, Object... more) {
        return call(number, day).minutes(number, day, outcome, more).confirmed(number);
    }

    /** A round in which everything is agreed. */
    public BargainingCases agreed(String number, LocalDate day) {
        return call(number, day).settle(number).minutes(number, day, "AGREED").confirmed(number);
    }

    /** The draft of a contract for the year from the first of May. */
    public BargainingCases drafted(String number) {
        return drafted(number, LocalDate.of(2026, 5, 1), LocalDate.of(2027, 4, 30));
    }

    public BargainingCases drafted(String number, LocalDate from, LocalDate to) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", "女职工权益保护专项集体合同");
        form.put("startsOn", from.toString());
        form.put("endsOn", to == null ? null : to.toString());
        driver.decide(number, "draftContract", OFFICER, form);
        return this;
    }

    /** Opens the vote a week after the draft, until the Friday. */
    public BargainingCases voting(String number, LocalDate drafted, String scope) {
        driver.on(drafted.plusWeeks(1));
        driver.decide(
                number,
                "openCongressVote",
                OFFICER,
                voteForm(drafted, drafted.plusWeeks(1).plusDays(4), scope));
        return this;
    }

    public static Map<String, Object> voteForm(LocalDate papersOn, LocalDate lastDay, String scope) {
        Map<String, Object> form = new HashMap<>();
        form.put("papersOn", papersOn.toString());
        form.put("lastDay", lastDay.toString());
        form.put("scope", scope);
        form.put("mode", "ELECTRONIC");
        return form;
    }

    public List<String> delegates(String number) {
        return db.sql("select person_id from ballot_elector where ballot_id = :id order by person_id")
                .param("id", ballot(number))
                .query(String.class)
                .list();
    }

    public String ballot(String number) {
        return ballots.ofCase(number).orElseThrow().id();
    }

    /** The first of the delegates say yes to everything, the next no, further ones abstain; the others do not vote. */
    public BargainingCases vote(String number, int yes, int no, int abstain) {
        List<String> delegates = delegates(number);
        String ballot = ballot(number);
        for (int i = 0; i < yes + no + abstain; i++) {
            String choice = i < yes ? "YES" : i < yes + no ? "NO" : "ABSTAIN";
            Map<String, String> paper = new HashMap<>();
            ballots.require(ballot).items().forEach(item -> paper.put(item.key(), choice));
            ballots.cast(delegates.get(i), ballot, paper);
        }
        return this;
    }

    /** All delegates say the same; the vote ends with the last of them. */
    public BargainingCases allVote(String number, String choice) {
        int all = delegates(number).size();
        return vote(number, choice.equals("YES") ? all : 0, choice.equals("NO") ? all : 0, 0);
    }

    /** All delegates say no to one clause and yes to all else. */
    public BargainingCases allVoteAgainst(String number, String clause) {
        String ballot = ballot(number);
        Map<String, String> paper = new HashMap<>();
        ballots.require(ballot)
                .items()
                .forEach(item -> paper.put(item.key(), item.key().equals(clause) ? "NO" : "YES"));
        delegates(number).forEach(delegate -> ballots.cast(delegate, ballot, paper));
        return this;
    }

    /** The last day of the vote is over. */
    public BargainingCases voteOver(String number) {
        driver.until(ballots.require(ballot(number)).closesAt(), number);
        return this;
    }

    /** A new bargaining whose draft the congress has passed. */
    public String passed() {
        return passed(ready(), ROUND);
    }

    String passed(String number, LocalDate round) {
        agreed(number, round).drafted(number).voting(number, round, "WHOLE").allVote(number, "YES");
        return number;
    }

    public BargainingCases signed(String number) {
        driver.decide(number, "signContractOfStaff", CHAIR, Map.of("outcome", "SIGNED"));
        driver.decide(number, "signContractOfCompany", CHIEF, Map.of("outcome", "SIGNED"));
        return this;
    }

    public BargainingCases filed(String number, LocalDate receivedOn) {
        driver.on(receivedOn);
        Map<String, Object> form = new HashMap<>();
        form.put("submittedOn", receivedOn.toString());
        form.put("receivedOn", receivedOn.toString());
        form.put("authority", "区人力资源和社会保障局");
        form.put("receiptNumber", "集审〔2026〕18号");
        form.put("copies", 3);
        driver.decide(number, "fileContract", HR, form);
        return this;
    }

    /** The authority says that it has no objection, on the day of receipt. */
    public BargainingCases accepted(String number, LocalDate on) {
        driver.decide(
                number,
                "recordAuthorityOpinion",
                OFFICER,
                Map.of("outcome", "ACCEPTED", "opinionOn", on.toString(), "opinionNumber", "审〔2026〕9号"));
        return this;
    }

    public BargainingCases published(String number, LocalDate on) {
        driver.on(on);
        driver.decide(number, "publishContract", HR, Map.of("publishedOn", on.toString(), "channel", "公告栏和各班组班前会"));
        return this;
    }

    /** A contract in force, published on the day after the vote. */
    public String inForce() {
        String number = passed();
        LocalDate day = VOTE.plusDays(1);
        signed(number).filed(number, day).accepted(number, day).published(number, day);
        return number;
    }
}
