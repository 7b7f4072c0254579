package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.cases.Cases;
import org.unionhome.collectivebargaining.cost.Band;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.cost.Payroll;
import org.unionhome.collectivebargaining.cost.WageData;
import org.unionhome.people.People;

/**
 * Bargainings that sit at the table in their first round. They are written straight into the tables: how a bargaining gets there is
 * for the journeys to show, what people may do there is for tests that need many of them.
 */
public final class TableFixture {

    public static final String CHAIR = "songhuaimin";
    public static final String STAFF = "shichunlai";
    public static final String OFFICER = "zhuyating";
    public static final String COMPANY_CHIEF = "xieyuanshan";
    public static final String COMPANY = "yuwenli";
    public static final String RECORDER = "chuminjun";
    public static final String MEMBER = "linxiaohe";
    public static final String AUDITOR = "haojianwei";

    private final JdbcClient db;
    private final Cases cases;
    private final People people;
    private final BargainingTable table;
    private final WageData wages;
    private final TransactionTemplate inTransaction;
    private final Clock clock;

    private TableFixture(
            JdbcClient db,
            Cases cases,
            People people,
            BargainingTable table,
            WageData wages,
            TransactionTemplate inTransaction,
            Clock clock) {
        this.db = db;
        this.cases = cases;
        this.people = people;
        this.table = table;
        this.wages = wages;
        this.inTransaction = inTransaction;
        this.clock = clock;
    }

    /** From a running application. */
    public static TableFixture of(ApplicationContext beans) {
        return new TableFixture(
                beans.getBean(JdbcClient.class),
                beans.getBean(Cases.class),
                beans.getBean(People.class),
                beans.getBean(BargainingTable.class),
                beans.getBean(WageData.class),
                beans.getBean(TransactionTemplate.class),
                beans.getBean(Clock.class));
    }

    /** A wage bargaining with figures, in its first round. */
    public String wageRound() {
        return within(() -> {
            String number = bargaining("WAGE");
            table.open(number);
            wages.supply(
                    number,
                    new Payroll(
                            List.of(
                                    new Band(PayGroup.FRONTLINE, 100, new BigDecimal("5000")),
                                    new Band(PayGroup.SECOND_LINE, 20, new BigDecimal("6000"))),
                            new BigDecimal("0.30"),
                            4,
                            new BigDecimal("8000000")));
            return number;
        });
    }

    public String round(String kind) {
        return within(() -> {
            String number = bargaining(kind);
            table.open(number);
            return number;
        });
    }

    private String bargaining(String kind) {
        var applicant = people.require(OFFICER);
        String number = cases.open("collective-bargaining", "XS", applicant, applicant, "IN_ROUND", null)
                .number();
        db.sql("""
                        insert into collective_bargaining (case_number, version, state, kind, purpose, initiator, rule_jurisdiction,
                            rule_day, procedure, grounds_contract_wanted, grounds_survey_wanted, grounds_reduces_rights,
                            grounds_emergency, offer_topics, offer_day, offer_place, offer_text, offer_seats, delivered_at, recorder_id, round)
                        values (:number, 0, 'IN_ROUND', :kind, 'CONCLUDE', 'STAFF', 'CN-JS', :day, 'ORDINARY', true, false, false,
                            'NONE', 'PAY,WELFARE,SKILLS,CONDITIONS,VISION', :day, '会议室', '请平等协商', 3, now(), :recorder, 1)""")
                .param("number", number)
                .param("kind", kind)
                .param("day", LocalDate.now(clock))
                .param("recorder", RECORDER)
                .update();
        List.of(CHAIR, STAFF, "luoshuihan").forEach(person -> seat(number, "STAFF", person, person.equals(CHAIR)));
        List.of(COMPANY_CHIEF, COMPANY, "guanmingli")
                .forEach(person -> seat(number, "COMPANY", person, person.equals(COMPANY_CHIEF)));
        return number;
    }

    private void seat(String number, String side, String person, boolean chief) {
        db.sql("insert into collective_bargaining_representative (bargaining, side, person_id, chief, from_day)"
                        + " values (:number, :side, :person, :chief, :day)")
                .param("number", number)
                .param("side", side)
                .param("person", person)
                .param("chief", chief)
                .param("day", LocalDate.now(clock))
                .update();
    }

    /** Moves the bargaining to another state of its process. */
    public void state(String number, String state, int round) {
        db.sql("update collective_bargaining set state = :state, round = :round where case_number = :number")
                .param("state", state)
                .param("round", round)
                .param("number", number)
                .update();
    }

    public <T> T within(Supplier<T> work) {
        return inTransaction.execute(status -> work.get());
    }

    public void run(Runnable work) {
        inTransaction.executeWithoutResult(status -> work.run());
    }
}
