package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.welfarerequest.Screening.Verdict;
import org.unionhome.workflow.Decisions;

/**
 * Looks for requests that this one repeats, and finds what the ceiling leaves. Requests that ended with nothing given do not
 * count. Requests of one family are screened in turn, so that two filed at the same moment do not miss each other.
 */
@Component
class DuplicateCheck {

    private static final String ALIVE = " and r.case_number <> :self and r.state <> all (:emptyEnds) ";
    private static final String SAME_TIME = " and r.event_date between :date - :window and :date + :window ";

    private final JdbcClient db;
    private final Rules rules;
    private final Decisions decisions;
    private final Ceilings ceilings;

    DuplicateCheck(JdbcClient db, Rules rules, Decisions decisions, Ceilings ceilings) {
        this.db = db;
        this.rules = rules;
        this.decisions = decisions;
        this.ceilings = ceilings;
    }

    Screening screen(WelfareRequest request) {
        lockFamily(request);
        Ceilings.Ceiling ceiling = ceilings.of(request);
        BigDecimal asked = request.type() == RequestType.BIRTHDAY
                ? ceiling.amount()
                : request.claim().requestedCny();
        Optional<String> same = sameEvent(request);
        Optional<String> spouse = spouseSameEvent(request);
        BigDecimal reimbursed = reimbursed(request);
        List<Map<String, Object>> findings = decisions.all(
                "welfare-request.duplicate-check",
                Map.of(
                        "sameEvent", same.isPresent(),
                        "spouseSameEvent", spouse.isPresent(),
                        "type", request.type().name(),
                        "festivalSumCny", ceilings.pendingAndReceived(request).add(asked),
                        "festivalCapCny",
                                rules.amount(
                                        "welfare-request.cap.festival",
                                        request.claim().eventDate()),
                        "reimbursedCny", reimbursed));
        return new Screening(
                strongest(findings),
                findings.stream().map(f -> (String) f.get("reason")).collect(Collectors.joining(",")),
                same.or(() -> spouse).orElse(null),
                ceiling.parameter(),
                ceiling.amount(),
                ceilings.entitled(request, ceiling, asked.subtract(reimbursed)),
                ceiling.cash());
    }

    private static Verdict strongest(List<Map<String, Object>> findings) {
        return findings.stream()
                .map(finding -> Verdict.valueOf((String) finding.get("verdict")))
                .max(Enum::compareTo)
                .orElse(Verdict.CLEAR);
    }

    private void lockFamily(WelfareRequest request) {
        Stream.of(request.applicantId(), request.claim().spouseId())
                .filter(person -> person != null)
                .sorted()
                .forEach(person -> db.sql(
                                "select pg_advisory_xact_lock(hashtextextended('welfare-request ' || :person, 0))")
                        .param("person", person)
                        .query()
                        .singleRow());
    }

    private Optional<String> sameEvent(WelfareRequest request) {
        return first(request, "r.applicant_id = :person", request.applicantId());
    }

    /** Either of the couple may have named the other. */
    private Optional<String> spouseSameEvent(WelfareRequest request) {
        Optional<String> byThem = first(request, "r.spouse_id = :person", request.applicantId());
        String spouse = request.claim().spouseId();
        return spouse == null ? byThem : byThem.or(() -> first(request, "r.applicant_id = :person", spouse));
    }

    private Optional<String> first(WelfareRequest request, String whose, String person) {
        LocalDate date = request.claim().eventDate();
        return db.sql("select r.case_number from welfare_request r join case_file c on c.number = r.case_number where "
                        + whose + " and r.type = :type" + SAME_TIME + ALIVE + "order by c.opened_at, c.number limit 1")
                .param("person", person)
                .param("type", request.type().name())
                .param("date", date)
                .param(
                        "window",
                        rules.require("welfare-request.duplicateWindow", date)
                                .value()
                                .intValueExact())
                .param("self", request.caseNumber())
                .param("emptyEnds", RequestState.emptyEnds())
                .query(String.class)
                .optional();
    }

    /** What the applicant says was paid elsewhere, and what we already paid against the same document. */
    private BigDecimal reimbursed(WelfareRequest request) {
        String document = request.claim().costDocument();
        BigDecimal declared = request.claim().reimbursedCny();
        if (document == null) {
            return declared;
        }
        BigDecimal ours = db.sql(
                        "select coalesce(sum(coalesce(r.approved_cny, r.entitled_cny)), 0) from welfare_request r"
                                + " where r.cost_document = :document" + ALIVE)
                .param("document", document)
                .param("self", request.caseNumber())
                .param("emptyEnds", RequestState.emptyEnds())
                .query(BigDecimal.class)
                .single();
        return declared.add(ours);
    }
}
