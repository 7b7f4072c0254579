package org.unionhome.welfarerequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * What the case page shows, and to whom: everybody who may see the case sees how it goes; reasons, income, class and account are
 * for the applicant and for those who work on a step that needs them. A delegate sees again what they wrote down, but not what
 * the union found out about their colleague.
 */
@Component
class CasePageFacts {

    private static final Set<String> NEED_CAUSE =
            Set.of("checkRequest", "decideUrgent", "visitHome", "assessRequest", "approveRequest");
    private static final Set<String> NEED_INCOME = Set.of("assessRequest", "approveRequest", "reviewHardship");
    private static final Set<String> NEED_ACCOUNT = Set.of("payBenefit", "payAdvance", "recoverBenefit");

    private final FormValues values;
    private final NoticeRegister notices;
    private final BenefitLedger benefits;
    private final Consents consents;
    private final People people;
    private final Words words;

    CasePageFacts(
            FormValues values,
            NoticeRegister notices,
            BenefitLedger benefits,
            Consents consents,
            People people,
            Words words) {
        this.values = values;
        this.notices = notices;
        this.benefits = benefits;
        this.consents = consents;
        this.people = people;
        this.words = words;
    }

    List<Fact> of(WelfareRequest request, Viewer viewer) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "type", words.of("type", request.type()));
        add(facts, "eventDate", words.day(request.claim().eventDate()));
        add(facts, "requested", words.money(request.claim().requestedCny()));
        boolean needsCause = viewer.applicant() || viewer.worksOnAny(NEED_CAUSE);
        if (viewer.filer() || needsCause) {
            add(facts, "cause", request.claim().cause());
        }
        if (needsCause) {
            add(facts, "returnReason", request.returnReason());
            visit(facts, request);
        }
        if (needsCause || !viewer.filer()) {
            screening(facts, request);
        }
        urgency(facts, request);
        decision(facts, request, viewer);
        notice(facts, request);
        payment(facts, request, viewer);
        if (viewer.applicant()) {
            own(facts, request);
        }
        if (viewer.applicant() || viewer.oversees()) {
            benefitYear(facts, request);
        }
        return facts;
    }

    private void visit(List<Fact> facts, WelfareRequest request) {
        Visit visit = request.visit();
        if (visit != null) {
            add(
                    facts,
                    "visit",
                    words.text(
                            "text.visit",
                            visit.visitedOn().toString(),
                            name(visit.firstVisitorId()),
                            name(visit.secondVisitorId())));
        }
    }

    private String name(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    private void screening(List<Fact> facts, WelfareRequest request) {
        if (request.screening() != null) {
            add(facts, "findings", values.duplicates(request));
            add(facts, "firstCase", request.screening().firstCase());
            add(facts, "entitled", words.money(request.screening().entitledCny()));
        }
    }

    private void urgency(List<Fact> facts, WelfareRequest request) {
        if (request.urgency().urgencyDecision() != null) {
            add(
                    facts,
                    "urgency",
                    words.of("outcome.decideUrgent", request.urgency().urgencyDecision()));
        }
    }

    private void decision(List<Fact> facts, WelfareRequest request, Viewer viewer) {
        Classification found = request.classification();
        if (found != null && (viewer.applicant() || viewer.worksOnAny(NEED_INCOME))) {
            add(facts, "class", words.of("class", found.hardshipClass()));
            add(facts, "netPerCapita", words.money(found.netPerCapitaCny()));
        }
        add(facts, "approved", words.money(request.approvedCny()));
        if (request.route() != null) {
            add(facts, "level", words.of("level", request.route().approvalLevel()));
        }
    }

    private void notice(List<Fact> facts, WelfareRequest request) {
        notices.last(request.caseNumber()).ifPresent(notice -> {
            if (notice.removedAt() == null && notice.isPaused()) {
                add(facts, "noticePaused", String.valueOf(notice.daysLeft()));
            } else if (notice.removedAt() == null) {
                add(facts, "notice", words.minute(notice.endsAt()));
            }
            add(facts, "noticeDigest", notice.digest());
        });
    }

    private void payment(List<Fact> facts, WelfareRequest request, Viewer viewer) {
        if (request.account() != null && (viewer.applicant() || viewer.worksOnAny(NEED_ACCOUNT))) {
            add(
                    facts,
                    "account",
                    words.text("text.accountMasked", request.account().accountLastFour()));
        }
        if (request.isPaid()) {
            Payment payment = request.payment();
            add(
                    facts,
                    "paid",
                    words.text(
                            "text.paid",
                            Money.text(request.approvedCny()),
                            payment.paidOn().toString(),
                            words.of("fund", payment.fund()),
                            payment.reference()));
        }
        add(facts, "received", words.day(request.receivedOn()));
        add(facts, "reviewDue", words.day(request.reviewDue()));
    }

    private void own(List<Fact> facts, WelfareRequest request) {
        int year = request.claim().eventDate().getYear();
        add(facts, "receivedThisYear", words.money(benefits.received(request.applicantId(), year)));
        consents.of(request.caseNumber())
                .forEach(consent -> add(
                        facts,
                        "consent." + consent.kind(),
                        words.text(
                                "text.consent",
                                words.minute(consent.givenAt()),
                                words.of("how", consent.how()),
                                consent.textVersion())));
    }

    /** The person's year in the benefit ledger: the ceiling of this type, and what came from which fund. */
    private void benefitYear(List<Fact> facts, WelfareRequest request) {
        int year = request.claim().eventDate().getYear();
        Screening screening = request.screening();
        if (screening != null && screening.capCny() != null) {
            var used = benefits.received(request.applicantId(), year, screening.capParameter());
            add(facts, "ceiling", words.text("text.ceiling", words.money(screening.capCny()), words.money(used)));
        }
        for (BenefitLedger.Benefit benefit : benefits.of(request.applicantId(), year)) {
            String text = benefit.recoveredOn() == null ? "text.benefit" : "text.benefitRecovered";
            add(
                    facts,
                    "benefit",
                    words.text(
                            text,
                            words.of("type", benefit.type()),
                            words.money(benefit.amountCny()),
                            words.of("fund", benefit.fund()),
                            words.day(benefit.paidOn())));
        }
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("welfare-request.fact." + key, value));
        }
    }
}
