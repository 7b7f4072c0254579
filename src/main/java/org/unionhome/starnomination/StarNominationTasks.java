package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.CohortTerms;
import org.unionhome.starnomination.form.AbsenceRecorded;
import org.unionhome.starnomination.form.AppointJudge;
import org.unionhome.starnomination.form.GiveConsent;
import org.unionhome.starnomination.form.GiveIntegrityOpinion;
import org.unionhome.starnomination.form.NominationSubmitted;
import org.unionhome.starnomination.form.NominationWithdrawn;
import org.unionhome.starnomination.form.RecommendByBranch;
import org.unionhome.starnomination.form.ScoreNomination;
import org.unionhome.starnomination.form.StarRevoked;
import org.unionhome.starnomination.form.VerifyPerformance;
import org.unionhome.starnomination.form.VerifySafety;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a nomination: one method for each form. */
@ProcessTasks(process = "star-nomination", casePrefix = "TM")
public class StarNominationTasks {

    /** Who may take a star back during its term. */
    static final List<String> REVOKERS = List.of("humanResources", "discipline");

    private final StarNominations nominations;
    private final Nominating nominating;
    private final NominationRegister register;
    private final ConsentPeriod consent;
    private final VerificationDesk verification;
    private final ScoringDesk scoring;
    private final AbsentJudges absent;
    private final CohortBook cohorts;
    private final People people;
    private final Clock clock;

    StarNominationTasks(
            StarNominations nominations,
            Nominating nominating,
            NominationRegister register,
            ConsentPeriod consent,
            VerificationDesk verification,
            ScoringDesk scoring,
            AbsentJudges absent,
            CohortBook cohorts,
            People people,
            Clock clock) {
        this.nominations = nominations;
        this.nominating = nominating;
        this.register = register;
        this.consent = consent;
        this.verification = verification;
        this.scoring = scoring;
        this.absent = absent;
        this.cohorts = cohorts;
        this.people = people;
        this.clock = clock;
    }

    public void nominationSubmitted(NominationSubmitted form, StartContext start) {
        CohortTerms cohort = cohorts.requireCalling(form.cohort());
        Candidacy candidacy = nominating.candidacy(form, start.actor(), cohort);
        Set<String> kin = form.kind() == NominationKind.SELF ? relatives(form.kin(), start.actor()) : Set.of();
        Person nominee = people.require(candidacy.nomineeId());
        String number =
                start.openCase(nominee, StarNomination.firstState(form.kind()).name());
        List<Achievement> achievements = form.achievements() == null ? List.of() : form.achievements();
        nominations.add(StarNomination.of(number, candidacy, achievements, kin));
        if (form.kind() != NominationKind.SELF) {
            consent.open(number, cohort.nominationsUntil());
        }
    }

    public GiveConsent.Outcome giveConsent(GiveConsent form, TaskContext context) {
        if (form.outcome() == GiveConsent.Outcome.CONSENTED) {
            requireThat(Boolean.TRUE.equals(form.honest()), "honestNeeded");
            Set<String> kin = relatives(form.kin(), context.actor());
            nominations.change(context.caseNumber(), nomination -> nomination.consented(kin));
            consent.close(context.caseNumber());
        } else {
            nominations.change(context.caseNumber(), nomination -> nomination.declined(form.comment(), today()));
        }
        return form.outcome();
    }

    /** Each is somebody who works here, and nobody is their own relative. */
    private Set<String> relatives(List<String> declared, Person nominee) {
        Set<String> kin = declared == null ? Set.of() : Set.copyOf(declared);
        requireThat(!kin.contains(nominee.id()), "ownRelative");
        kin.forEach(people::require);
        return kin;
    }

    public RecommendByBranch.Outcome recommendByBranch(RecommendByBranch form, TaskContext context) {
        if (form.outcome() == RecommendByBranch.Outcome.RECOMMENDED) {
            requireThat(form.branchOrder() != null, "orderNeeded");
            register.requireFreePlace(nominations.require(context.caseNumber()), form.branchOrder());
            nominations.change(context.caseNumber(), nomination -> nomination.recommended(form.branchOrder()));
        } else {
            requireThat(form.comment() != null, "reasonNeeded");
            nominations.change(context.caseNumber(), nomination -> nomination.notRecommended(form.comment(), today()));
        }
        return form.outcome();
    }

    public void verifyPerformance(VerifyPerformance form, TaskContext context) {
        verification.performance(context.caseNumber(), form);
    }

    public void verifySafety(VerifySafety form, TaskContext context) {
        verification.safety(context.caseNumber(), form);
    }

    public void giveIntegrityOpinion(GiveIntegrityOpinion form, TaskContext context) {
        verification.integrity(context.caseNumber(), form);
    }

    public ScoreNomination.Outcome scoreNomination(ScoreNomination form, TaskContext context) {
        scoring.answer(context.caseNumber(), form, context.actor().id(), context.group() == null);
        return form.outcome();
    }

    public void appointJudge(AppointJudge form, TaskContext context) {
        scoring.appoint(context.caseNumber(), form.judgeId());
    }

    /** Officers and the chair, who answer for it that the scoring comes to an end; never in their own matter. */
    public void absenceRecorded(AbsenceRecorded form, MessageContext context) {
        requireThat(AbsentJudges.mayNote(people.entitlements(context.actor().id())), "notOfficer");
        requireThat(!context.file().isAbout(context.actor().id()), "ownNomination");
        absent.note(context.caseNumber(), Set.copyOf(form.judges()), form.comment());
    }

    public void nominationWithdrawn(NominationWithdrawn form, MessageContext context) {
        requireThat(context.file().isAbout(context.actor().id()), "notNominee");
        nominations.change(context.caseNumber(), nomination -> nomination.withdrawn(null, form.comment(), today()));
    }

    public void starRevoked(StarRevoked form, MessageContext context) {
        requireThat(mayRevoke(people.entitlements(context.actor().id())), "notRevoker");
        requireThat(!context.file().isAbout(context.actor().id()), "ownStar");
        nominations.change(
                context.caseNumber(),
                nomination -> nomination.revoked(form.reason().name(), form.comment(), today()));
    }

    /** In person, or in the place of somebody who may. */
    static boolean mayRevoke(Entitlements who) {
        return REVOKERS.stream()
                .anyMatch(role -> who.actingAs(role, "star-nomination").isPresent());
    }

    private static void requireThat(boolean holds, String refusal) {
        if (!holds) {
            throw new Refusal("star-nomination.refusal." + refusal);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
