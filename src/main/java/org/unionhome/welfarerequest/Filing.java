package org.unionhome.welfarerequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;
import org.unionhome.welfarerequest.Consents.Consent;
import org.unionhome.welfarerequest.Consents.How;
import org.unionhome.welfarerequest.Consents.Kind;
import org.unionhome.welfarerequest.form.Details;
import org.unionhome.welfarerequest.form.RequestSubmitted;

/** Who may file for whom, what a request must contain, and which consents it needs. */
@Component
class Filing {

    private static final Set<String> DELEGATES = Set.of("teamLeader", "staffDelegate", "branchChair");
    private static final int PAST_DAYS = 365;
    private static final int FUTURE_DAYS = 92;

    private final People people;
    private final Consents consents;
    private final Clock clock;

    Filing(People people, Consents consents, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.clock = clock;
    }

    /** Whom the request is about. @throws Refusal when the actor may not file for that colleague */
    Person applicant(RequestSubmitted form, Person actor) {
        if (form.filedFor() == RequestSubmitted.FiledFor.SELF || actor.id().equals(form.applicantId())) {
            return actor;
        }
        if (form.behalfConsentHow() == null || form.behalfConsentHow() == How.FORM) {
            throw new Refusal("welfare-request.refusal.behalfConsent");
        }
        List<Person> colleagues = colleagues(actor);
        if (colleagues.isEmpty()) {
            throw new Refusal("welfare-request.refusal.behalfNotAllowed");
        }
        return colleagues.stream()
                .filter(person -> person.id().equals(form.applicantId()))
                .findFirst()
                .orElseThrow(() -> new Refusal("welfare-request.refusal.behalfUnit"));
    }

    /** Those whom a team leader, staff delegate or branch chair may file for; empty for everybody else. */
    List<Person> colleagues(Person actor) {
        Entitlements who = people.entitlements(actor.id());
        return who.groups().stream()
                .filter(group -> DELEGATES.contains(Groups.roleOf(group)))
                .map(Groups::unitOf)
                .flatMap(unit -> people.under(unit).stream())
                .filter(person -> !person.id().equals(actor.id()))
                .distinct()
                .toList();
    }

    /** Those who may be second visitor: anybody of the case's branch but the visited and the first visitor. */
    List<Person> visitors(String unitCode, String applicantId, String firstVisitor) {
        String branch = people.path(unitCode).stream()
                .filter(unit -> unit.level() == Unit.Level.BRANCH)
                .map(Unit::code)
                .findFirst()
                .orElse(unitCode);
        return people.under(branch).stream()
                .filter(person ->
                        !person.id().equals(applicantId) && !person.id().equals(firstVisitor))
                .toList();
    }

    /** @throws Refusal when something is missing or does not fit the type */
    void check(RequestType type, String applicantId, Details form) {
        checkClaim(type, applicantId, form);
        if (type.isAid()) {
            require(!form.family().isEmpty(), "familyMissing");
            require(Details.yes(form.incomeConsent()), "incomeConsent");
        }
        require(!needsHealthConsent(type, form) || Details.yes(form.healthConsent()), "healthConsent");
        require(form.bankAccount() == null || Details.yes(form.bankConsent()), "bankConsent");
    }

    private void checkClaim(RequestType type, String applicantId, Details form) {
        LocalDate today = LocalDate.now(clock);
        boolean near = !form.eventDate().isBefore(today.minusDays(PAST_DAYS))
                && !form.eventDate().isAfter(today.plusDays(FUTURE_DAYS));
        require(near, "eventDate");
        require(!type.concernsMemberOnly() || form.relation() == Claim.Relation.SELF, "memberOnly");
        require(!applicantId.equals(form.spouseId()), "spouseSelf");
    }

    private static boolean needsHealthConsent(RequestType type, Details form) {
        boolean healthGiven = form.family().stream().anyMatch(member -> member.health() != null);
        boolean costs = Details.money(form.medicalCostCny()).signum() > 0
                || Details.money(form.disabilityCostCny()).signum() > 0;
        return type == RequestType.HOSPITAL || type.isAid() && (healthGiven || costs);
    }

    void checkUrgency(RequestType type, Urgency urgency) {
        if (urgency.urgent()) {
            require(type.mayBeUrgent(), "notUrgentType");
            require(urgency.urgentReason() != null, "urgentReason");
        }
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new Refusal("welfare-request.refusal." + refusal);
        }
    }

    /**
     * Records what was ticked, each kind on its own.
     *
     * @throws Refusal when somebody ticks, in the place of a member who has left, what that member never consented to
     */
    void recordConsents(String caseNumber, String applicantId, Person actor, How behalf, Details form) {
        List<Kind> ticked = ticked(form);
        if (behalf == null && !actor.id().equals(applicantId)) {
            boolean given = ticked.stream()
                    .allMatch(kind -> consents.find(caseNumber, kind).isPresent());
            require(given, "consentOfLeaver");
            return;
        }
        How how = behalf == null ? How.FORM : behalf;
        if (behalf != null) {
            record(caseNumber, Kind.ON_BEHALF, applicantId, actor, how);
        }
        ticked.forEach(kind -> record(caseNumber, kind, applicantId, actor, how));
    }

    private static List<Kind> ticked(Details form) {
        List<Kind> kinds = new ArrayList<>();
        if (Details.yes(form.healthConsent())) {
            kinds.add(Kind.HEALTH);
        }
        if (Details.yes(form.incomeConsent())) {
            kinds.add(Kind.INCOME);
        }
        if (form.bankAccount() != null) {
            kinds.add(Kind.BANK);
        }
        return kinds;
    }

    private void record(String caseNumber, Kind kind, String applicantId, Person actor, How how) {
        consents.record(
                caseNumber, new Consent(kind, applicantId, actor.id(), clock.instant(), Consents.TEXT_VERSION, how));
    }
}
