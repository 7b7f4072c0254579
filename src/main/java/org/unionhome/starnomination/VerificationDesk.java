package org.unionhome.starnomination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.form.GiveIntegrityOpinion;
import org.unionhome.starnomination.form.VerifyPerformance;
import org.unionhome.starnomination.form.VerifySafety;

/** Takes in what three departments found out, each in its own time. What speaks against somebody is given with its reason. */
@Component
class VerificationDesk {

    private final StarNominations nominations;
    private final CohortBook cohorts;
    private final People people;

    VerificationDesk(StarNominations nominations, CohortBook cohorts, People people) {
        this.nominations = nominations;
        this.cohorts = cohorts;
        this.people = people;
    }

    void performance(String caseNumber, VerifyPerformance form) {
        int months = serviceMonths(nominations.require(caseNumber)).orElseGet(() -> entered(form));
        Verification found = new Verification(
                form.postClass(),
                form.employment(),
                form.appraisal(),
                form.attendanceRate(),
                form.skillLevel(),
                Boolean.TRUE.equals(form.companyLeader()),
                months,
                null,
                null);
        nominations.change(caseNumber, nomination -> nomination.verified(before -> before.with(found)));
    }

    /** Somebody whose first day of work is not known has not served for nothing: human resources look it up. */
    private static int entered(VerifyPerformance form) {
        if (form.serviceEntered() == null) {
            throw new Refusal("star-nomination.refusal.serviceNeeded");
        }
        return form.serviceEntered();
    }

    void safety(String caseNumber, VerifySafety form) {
        boolean atFault = form.finding() == VerifySafety.Finding.AT_FAULT;
        requireReason(atFault, form.comment());
        nominations.change(caseNumber, nomination -> nomination.verified(before -> before.withAccident(atFault)));
    }

    void integrity(String caseNumber, GiveIntegrityOpinion form) {
        boolean inForce = form.opinion() == GiveIntegrityOpinion.Opinion.IN_FORCE;
        requireReason(inForce, form.comment());
        nominations.change(caseNumber, nomination -> nomination.verified(before -> before.withSanction(inForce)));
    }

    private static void requireReason(boolean against, String reason) {
        if (against && reason == null) {
            throw new Refusal("star-nomination.refusal.reasonNeeded");
        }
    }

    /** Full months from the first day of work, if it is known, to the last day of nominations: the same for all of a cohort. */
    Optional<Integer> serviceMonths(StarNomination nomination) {
        LocalDate until = cohorts.of(nomination).nominationsUntil();
        return people.find(nomination.candidacy().nomineeId())
                .map(Person::hiredOn)
                .map(hired -> (int) ChronoUnit.MONTHS.between(hired, until));
    }
}
