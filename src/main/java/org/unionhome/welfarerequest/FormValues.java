package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The values of each step's form. Only the steps that pay ever open the account. */
@Component
class FormValues {

    private final Cases cases;
    private final People people;
    private final Filing filing;
    private final Funds funds;
    private final BenefitLedger benefits;
    private final BankAccountCipher cipher;
    private final Consents consents;
    private final DeclaredValues declared;
    private final Objections objections;
    private final Rules rules;
    private final Words words;

    FormValues(
            Cases cases,
            People people,
            Filing filing,
            Funds funds,
            BenefitLedger benefits,
            BankAccountCipher cipher,
            Consents consents,
            DeclaredValues declared,
            Objections objections,
            Rules rules,
            Words words) {
        this.cases = cases;
        this.people = people;
        this.filing = filing;
        this.funds = funds;
        this.benefits = benefits;
        this.cipher = cipher;
        this.consents = consents;
        this.declared = declared;
        this.objections = objections;
        this.rules = rules;
        this.words = words;
    }

    Map<String, Object> of(WelfareRequest request, String task) {
        Map<String, Object> values = new LinkedHashMap<>();
        head(values, request);
        switch (task) {
            case "amendRequest" -> declared.amendable(values, request);
            case "checkRequest" -> check(values, request);
            case "decideUrgent" -> urgent(values, request);
            case "visitHome" -> visitHome(values, request);
            case "confirmVisit" -> visit(values, request);
            case "verifyIncome" -> income(values, request);
            case "assessRequest" -> assess(values, request);
            case "answerObjection" -> objection(values, request);
            case "approveRequest" -> approve(values, request);
            case "payBenefit", "payAdvance" -> pay(values, request);
            case "confirmReceipt", "recoverBenefit", "reviewHardship" -> paid(values, request);
            default -> throw new IllegalArgumentException("no such task: " + task);
        }
        values.values().removeIf(value -> value == null);
        return values;
    }

    private void head(Map<String, Object> values, WelfareRequest request) {
        values.put("applicantName", name(request.applicantId()));
        values.put("unitName", unitName(request));
        values.put("typeText", words.of("type", request.type()));
        values.put("eventDateText", words.day(request.claim().eventDate()));
        values.put("cause", request.claim().cause());
        values.put("requestedCny", request.claim().requestedCny());
        values.put("approvedCny", request.approvedCny());
    }

    private String name(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    /** The unit of the case: whoever has retired has left theirs. */
    private String unitName(WelfareRequest request) {
        return people.path(unit(request)).get(0).name();
    }

    private String unit(WelfareRequest request) {
        return cases.find(request.caseNumber()).orElseThrow().unitCode();
    }

    private void check(Map<String, Object> values, WelfareRequest request) {
        values.put("relationText", words.of("relation", request.claim().relation()));
        values.put("filedByText", name(request.filedBy()));
        values.put("capCny", request.screening().capCny());
        values.put("entitledCny", request.screening().entitledCny());
        values.put("duplicateNote", duplicates(request));
    }

    String duplicates(WelfareRequest request) {
        List<String> findings = request.screening().findingList();
        return findings.isEmpty()
                ? words.text("finding.CLEAR")
                : String.join(
                        "\n",
                        findings.stream()
                                .map(finding -> words.text(
                                        "finding." + finding,
                                        request.screening().firstCase()))
                                .toList());
    }

    private void urgent(Map<String, Object> values, WelfareRequest request) {
        values.put("urgentReason", request.urgency().urgentReason());
        values.put("urgentCapCny", rules.value("welfare-request.urgentCap"));
        values.put("duplicateNote", duplicates(request));
    }

    private void visitHome(Map<String, Object> values, WelfareRequest request) {
        values.put("familyMembers", declared.family(request));
        List<Map<String, Object>> visitors = new ArrayList<>();
        filing.visitors(unit(request), request.applicantId(), null)
                .forEach(person -> visitors.add(Map.of("label", person.name(), "value", person.id())));
        values.put("visitorOptions", visitors);
    }

    private void visit(Map<String, Object> values, WelfareRequest request) {
        Visit visit = request.visit();
        values.put("visitedOnText", words.day(visit.visitedOn()));
        values.put("firstVisitorName", name(visit.firstVisitorId()));
        values.put("finding", visit.finding());
    }

    private void income(Map<String, Object> values, WelfareRequest request) {
        values.put(
                "consentText",
                consents.find(request.caseNumber(), Consents.Kind.INCOME)
                        .map(consent -> words.text(
                                "text.consentGiven",
                                words.dayOf(consent.givenAt()).toString()))
                        .orElseGet(() -> words.text("text.consentMissing")));
        values.put("familyMembers", declared.family(request));
        values.put("declaredIncomeCny", request.declaredIncome());
        values.put("declaredCostsCny", request.household().rigidCosts());
    }

    private void assess(Map<String, Object> values, WelfareRequest request) {
        Classification found = request.classification();
        values.put("finding", request.visit().finding());
        values.put("netPerCapitaCny", found.netPerCapitaCny());
        values.put("dibaoCny", found.dibaoCny());
        values.put("classText", words.of("class", found.hardshipClass()));
        values.put("ceilingCny", found.ceilingCny());
    }

    private void objection(Map<String, Object> values, WelfareRequest request) {
        objections.next(request.caseNumber()).ifPresent(objection -> {
            String key = objection.objectorId() == null ? "text.raisedAnonymous" : "text.raisedNamed";
            values.put("raisedText", words.text(key, objection.raisedOn().toString()));
            values.put("objectionText", objection.text());
        });
        values.put("openObjections", objections.open(request.caseNumber()));
    }

    private void approve(Map<String, Object> values, WelfareRequest request) {
        values.put(
                "classText",
                request.classification() == null
                        ? null
                        : words.of("class", request.classification().hardshipClass()));
        values.put("levelText", words.of("approver", request.nextApprover()));
        List<Map<String, Object>> earlier = new ArrayList<>();
        for (Approval approval : request.approvals()) {
            earlier.add(Map.of(
                    "roleText", words.of("approver", approval.role()),
                    "personName", name(approval.personId()),
                    "outcomeText", words.of("outcome.approveRequest", approval.outcome()),
                    "atText", words.minute(approval.decidedAt())));
        }
        values.put("approvals", earlier);
    }

    private void pay(Map<String, Object> values, WelfareRequest request) {
        values.put(
                "bankAccountFull",
                request.account() == null ? words.text("text.none") : cipher.open(request.account()));
        List<Map<String, Object>> options = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> fund : funds.left(words.today()).entrySet()) {
            String label = words.text("text.budget", words.of("fund", fund.getKey()), Money.text(fund.getValue()));
            options.add(Map.of("label", label, "value", fund.getKey()));
        }
        values.put("fundOptions", options);
    }

    private void paid(Map<String, Object> values, WelfareRequest request) {
        Payment payment = request.payment();
        values.put("paidCny", request.approvedCny());
        values.put("paidOnText", words.day(payment.paidOn()));
        values.put("paymentText", words.of("method", payment.method()));
        values.put("referenceText", payment.reference());
        values.put("fundText", words.of("fund", payment.fund()));
        values.put(
                "classText",
                request.classification() == null
                        ? null
                        : words.of("class", request.classification().hardshipClass()));
        values.put(
                "receivedThisYearCny",
                benefits.received(request.applicantId(), words.today().getYear()));
    }
}
