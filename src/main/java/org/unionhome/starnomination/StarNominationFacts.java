package org.unionhome.starnomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/** What the platform shows of a nomination. */
@Component
public class StarNominationFacts implements CaseFacts {

    private static final String SCORING = "scoreNomination";

    private final StarNominations nominations;
    private final NominationValues values;
    private final NominationPageFacts page;
    private final NominationReaders readers;
    private final AbsentJudges absent;
    private final CohortBook cohorts;
    private final NominationWords words;

    StarNominationFacts(
            StarNominations nominations,
            NominationValues values,
            NominationPageFacts page,
            NominationReaders readers,
            AbsentJudges absent,
            CohortBook cohorts,
            NominationWords words) {
        this.nominations = nominations;
        this.values = values;
        this.page = page;
        this.readers = readers;
        this.absent = absent;
        this.cohorts = cohorts;
        this.words = words;
    }

    @Override
    public String process() {
        return "star-nomination";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(nominations.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return values.start(actor);
    }

    /** While some cohort calls for nominations. */
    @Override
    public boolean offeredTo(Entitlements who) {
        return !cohorts.calling().isEmpty();
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        return page.of(nominations.require(caseNumber), viewer);
    }

    /** The same for everybody in every state: a list of judges shows it too. */
    @Override
    public String title(String caseNumber) {
        return words.text("title", caseNumber);
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        NominationState state = nominations.requireState(caseNumber);
        List<String> offered = new ArrayList<>();
        if (viewer.applicant() && state.isBeforeAppointment()) {
            offered.add("star-nomination.nominationWithdrawn");
        }
        if (!viewer.applicant()
                && state == NominationState.APPOINTED
                && StarNominationTasks.mayRevoke(viewer.entitlements())) {
            offered.add("star-nomination.starRevoked");
        }
        if (!viewer.applicant()
                && AbsentJudges.mayNote(viewer.entitlements())
                && !absent.of(caseNumber).isEmpty()) {
            offered.add("star-nomination.absenceRecorded");
        }
        return offered;
    }

    /** An officer notes that a judge has left; nobody scores in their place. Only the nominee consents. */
    @Override
    public Optional<String> roleAfterLeaving(String taskKey) {
        return SCORING.equals(taskKey) ? Optional.of("unionOfficer") : Optional.empty();
    }

    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return NominationReaders.mayReadWords(entry.action(), viewer);
    }

    @Override
    public boolean mayReadFiles(Viewer viewer) {
        return NominationReaders.mayReadFiles(viewer);
    }

    @Override
    public boolean mayReadComments(Viewer viewer) {
        return NominationReaders.mayReadFiles(viewer);
    }

    @Override
    public boolean mayKnowApplicant(String caseNumber, Viewer viewer) {
        return !readers.isBlind(nominations.require(caseNumber), viewer);
    }

    @Override
    public boolean mayKnowActor(String caseNumber, String step, String personId, Viewer viewer) {
        return readers.mayKnowActor(nominations.require(caseNumber), step, personId, viewer);
    }

    @Override
    public boolean mayLook(String caseNumber, Entitlements who) {
        return readers.mayLook(nominations.require(caseNumber), who);
    }
}
