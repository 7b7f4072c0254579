package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;

/** Who received what, in which year, from which fund: one line for each paid request, over all funds. */
@Component
public class BenefitLedger {

    /** One line of a person's year. */
    public record Benefit(
            String caseNumber,
            RequestType type,
            String fund,
            BigDecimal amountCny,
            LocalDate paidOn,
            LocalDate recoveredOn) {}

    private final JdbcClient db;

    BenefitLedger(JdbcClient db) {
        this.db = db;
    }

    /**
     * Enters a payment. A yearly ceiling is looked at once more with the person's line locked, for two of their requests may be
     * paid at the same moment.
     *
     * @param yearlyCeiling null when the ceiling does not count by year
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(WelfareRequest request, BigDecimal yearlyCeiling) {
        String person = request.applicantId();
        int eventYear = request.claim().eventDate().getYear();
        String parameter = request.screening().capParameter();
        db.sql("select id from person where id = :person for no key update")
                .param("person", person)
                .query()
                .singleRow();
        if (yearlyCeiling != null
                && received(person, eventYear, parameter)
                                .add(request.approvedCny())
                                .compareTo(yearlyCeiling)
                        > 0) {
            throw new Refusal("welfare-request.refusal.ceilingReached");
        }
        insert(request, person, eventYear, parameter);
    }

    private void insert(WelfareRequest request, String person, int eventYear, String parameter) {
        Payment payment = request.payment();
        db.sql("""
                        insert into welfare_request_benefit (case_number, person_id, year, event_year, type, cap_parameter, fund,
                                                             amount_cny, paid_on)
                        values (:case, :person, :year, :eventYear, :type, :parameter, :fund, :amount, :paidOn)""")
                .param("case", request.caseNumber())
                .param("person", person)
                .param("year", payment.paidOn().getYear())
                .param("eventYear", eventYear)
                .param("type", request.type().name())
                .param("parameter", parameter)
                .param("fund", payment.fund())
                .param("amount", request.approvedCny())
                .param("paidOn", payment.paidOn())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void recovered(String caseNumber, LocalDate on) {
        db.sql("update welfare_request_benefit set recovered_on = :on where case_number = :case")
                .param("on", on)
                .param("case", caseNumber)
                .update();
    }

    /** What a person kept under one ceiling for events of one year. */
    public BigDecimal received(String person, int eventYear, String capParameter) {
        return db.sql("""
                        select coalesce(sum(amount_cny), 0) from welfare_request_benefit
                        where person_id = :person and event_year = :year and cap_parameter = :parameter and recovered_on is null""")
                .param("person", person)
                .param("year", eventYear)
                .param("parameter", capParameter)
                .query(BigDecimal.class)
                .single();
    }

    /** What a person kept from all funds for events of one year. */
    public BigDecimal received(String person, int eventYear) {
        return of(person, eventYear).stream()
                .filter(benefit -> benefit.recoveredOn() == null)
                .map(Benefit::amountCny)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A person's lines of a year, oldest first. */
    public List<Benefit> of(String person, int eventYear) {
        return db.sql("""
                        select case_number, type, fund, amount_cny, paid_on, recovered_on from welfare_request_benefit
                        where person_id = :person and event_year = :year order by paid_on, case_number""")
                .param("person", person)
                .param("year", eventYear)
                .query(Benefit.class)
                .list();
    }
}
