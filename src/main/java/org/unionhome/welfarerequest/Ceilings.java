package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.workflow.Decisions;

/** How much a member may receive: by event or by year, over all funds. */
@Component
class Ceilings {

    static final String NONE = "NONE";
    static final String AID = "welfare-request.aid";

    /** A ceiling: the parameter it comes from, its amount (null: none), whether it counts by year, whether money may be paid. */
    record Ceiling(String parameter, BigDecimal amount, boolean yearly, boolean cash) {}

    private final JdbcClient db;
    private final Rules rules;
    private final Decisions decisions;
    private final BenefitLedger benefits;

    Ceilings(JdbcClient db, Rules rules, Decisions decisions, BenefitLedger benefits) {
        this.db = db;
        this.rules = rules;
        this.decisions = decisions;
        this.benefits = benefits;
    }

    Ceiling of(WelfareRequest request) {
        Map<String, Object> found = decisions.one(
                "welfare-request.condolence-cap",
                Map.of(
                        "type", request.type().name(),
                        "relation", request.claim().relation().name(),
                        "withSurgery", request.claim().withSurgery()));
        String parameter = (String) found.get("parameter");
        boolean cash = (Boolean) found.get("cash");
        if (NONE.equals(parameter)) {
            return new Ceiling(request.type().isAid() ? AID : NONE, null, false, cash);
        }
        BigDecimal amount = rules.amount(parameter, request.claim().eventDate());
        return new Ceiling(parameter, amount, "YEAR".equals(found.get("per")), cash);
    }

    /** What remains of an amount under the ceiling, and of a yearly one after what this year already brought. */
    BigDecimal entitled(WelfareRequest request, Ceiling ceiling, BigDecimal amount) {
        BigDecimal left = amount;
        if (ceiling.amount() != null) {
            BigDecimal used = ceiling.yearly() ? pendingAndReceived(request) : BigDecimal.ZERO;
            left = left.min(ceiling.amount().subtract(used));
        }
        return left.max(BigDecimal.ZERO).setScale(2);
    }

    /** What other requests of this type brought, or may still bring, the same person for the year of the event. */
    BigDecimal pendingAndReceived(WelfareRequest request) {
        LocalDate date = request.claim().eventDate();
        return db.sql("""
                        select coalesce(sum(coalesce(approved_cny, entitled_cny)), 0) from welfare_request
                        where applicant_id = :person and type = :type and case_number <> :self
                          and event_date between :first and :last and state <> all (:emptyEnds)""")
                .param("person", request.applicantId())
                .param("type", request.type().name())
                .param("self", request.caseNumber())
                .param("first", date.withDayOfYear(1))
                .param("last", date.withMonth(12).withDayOfMonth(31))
                .param("emptyEnds", RequestState.emptyEnds())
                .query(BigDecimal.class)
                .single();
    }

    /** What a class of hardship leaves for this request: the class's yearly amount less aid received, at most what is asked. */
    BigDecimal leftOfClass(WelfareRequest request, BigDecimal classAmount) {
        BigDecimal received = benefits.received(
                request.applicantId(), request.claim().eventDate().getYear(), AID);
        return classAmount
                .subtract(received)
                .min(request.screening().entitledCny())
                .max(BigDecimal.ZERO)
                .setScale(2);
    }
}
