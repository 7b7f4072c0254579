package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a nomination, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "star-nomination")
public class StarNominationSteps {

    private final StarNominations nominations;
    private final NominationEligibility eligibility;
    private final JudgeCalls calls;
    private final NominationScoring scoring;
    private final StarCertificate certificate;
    private final NominationNotices notices;
    private final ConsentPeriod consent;
    private final Ledger ledger;
    private final Clock clock;

    StarNominationSteps(
            StarNominations nominations,
            NominationEligibility eligibility,
            JudgeCalls calls,
            NominationScoring scoring,
            StarCertificate certificate,
            NominationNotices notices,
            ConsentPeriod consent,
            Ledger ledger,
            Clock clock) {
        this.nominations = nominations;
        this.eligibility = eligibility;
        this.calls = calls;
        this.scoring = scoring;
        this.certificate = certificate;
        this.notices = notices;
        this.consent = consent;
        this.ledger = ledger;
        this.clock = clock;
    }

    public void recordLapse(String caseNumber) {
        consent.close(caseNumber); // before the case is over, which cancels what still runs
        nominations.change(caseNumber, nomination -> nomination.lapsed(today()));
        record(caseNumber, "recordLapse");
    }

    public void checkEligibility(String caseNumber) {
        List<String> against =
                eligibility.against(nominations.require(caseNumber).verification());
        StarNomination checked = nominations.change(caseNumber, nomination -> nomination.judged(against, today()));
        record(caseNumber, "checkEligibility");
        notices.eligibility(checked);
    }

    public void callJudges(String caseNumber) {
        calls.call(caseNumber);
        record(caseNumber, "callJudges");
    }

    /** Too few sheets weigh nothing: the model asks for more. */
    public void weighScores(String caseNumber) {
        if (calls.missing(nominations.require(caseNumber)) == 0) {
            nominations.change(
                    caseNumber, nomination -> nomination.weighed(scoring.of(nomination), scoring.farPoints()));
        }
        record(caseNumber, "weighScores");
    }

    public void issueCertificate(String caseNumber) {
        StarNomination nomination = nominations.require(caseNumber);
        certificate.issue(nomination);
        notices.appointed(nomination);
        record(caseNumber, "issueCertificate");
    }

    public void stopAllowance(String caseNumber) {
        notices.revoked(nominations.require(caseNumber));
        record(caseNumber, "stopAllowance");
    }

    private void record(String caseNumber, String step) {
        ledger.append(Ledger.Entry.system(caseNumber, step, null));
    }

    public boolean isNomineesOwn(String caseNumber) {
        return nominations.require(caseNumber).candidacy().kind() == NominationKind.SELF;
    }

    /** The end of the last day on which an answer still helps: some working days after the call for nominations has ended. */
    public Date consentEnds(String caseNumber) {
        return consent.end(caseNumber);
    }

    public boolean isEligible(String caseNumber) {
        return nominations.require(caseNumber).vetoes().isEmpty();
    }

    /** Places on the panel that have still to be filled in: all that the engine knows of judges. */
    public List<Integer> seatsToScore(String caseNumber) {
        return nominations.require(caseNumber).panel().pendingSeats();
    }

    public String judgeOf(String caseNumber, int seat) {
        return nominations.requireJudge(caseNumber, seat);
    }

    public boolean areSheetsEnough(String caseNumber) {
        return nominations.requireState(caseNumber) == NominationState.SCORED;
    }

    public boolean isAlternateLeft(String caseNumber) {
        return calls.isAlternateLeft(nominations.require(caseNumber));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
