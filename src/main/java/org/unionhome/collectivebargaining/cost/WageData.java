package org.unionhome.collectivebargaining.cost;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;

/** The figures that human resources supplied to both sides. */
@Service
public class WageData {

    private final JdbcClient db;
    private final Clock clock;

    WageData(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Keeps the figures of a bargaining, in place of earlier ones.
     *
     * @throws Refusal when nobody is paid by them, or a band has no people or no wage
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supply(String caseNumber, Payroll payroll) {
        if (payroll.bands().isEmpty() || payroll.bands().stream().anyMatch(WageData::empty)) {
            throw new Refusal("collective-bargaining.refusal.noBand");
        }
        db.sql("delete from collective_bargaining_payroll where bargaining = :bargaining")
                .param("bargaining", caseNumber)
                .update();
        db.sql("""
                        insert into collective_bargaining_payroll (bargaining, insurance_factor, start_month, budget, supplied_at)
                        values (:bargaining, :factor, :month, :budget, :now)""")
                .param("bargaining", caseNumber)
                .param("factor", payroll.insuranceFactor())
                .param("month", payroll.startMonth())
                .param("budget", payroll.budget())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        int place = 0;
        for (Band band : payroll.bands()) {
            insert(caseNumber, place++, band);
        }
    }

    private static boolean empty(Band band) {
        return band.group() == PayGroup.ALL
                || band.headcount() <= 0
                || band.monthlyWage().signum() <= 0;
    }

    private void insert(String caseNumber, int place, Band band) {
        db.sql("insert into collective_bargaining_band (bargaining, position, pay_group, headcount, monthly_wage)"
                        + " values (:bargaining, :place, :group, :headcount, :wage)")
                .param("bargaining", caseNumber)
                .param("place", place)
                .param("group", band.group().name())
                .param("headcount", band.headcount())
                .param("wage", band.monthlyWage())
                .update();
    }

    /** Empty until they were supplied. */
    public Optional<Payroll> find(String caseNumber) {
        List<Band> bands = db.sql(
                        "select pay_group as \"group\", headcount, monthly_wage from collective_bargaining_band"
                                + " where bargaining = :bargaining order by position")
                .param("bargaining", caseNumber)
                .query((row, i) -> new Band(PayGroup.valueOf(row.getString(1)), row.getInt(2), row.getBigDecimal(3)))
                .list();
        return db.sql("select insurance_factor, start_month, budget from collective_bargaining_payroll"
                        + " where bargaining = :bargaining")
                .param("bargaining", caseNumber)
                .query((row, i) -> new Payroll(bands, row.getBigDecimal(1), row.getInt(2), row.getBigDecimal(3)))
                .optional();
    }
}
