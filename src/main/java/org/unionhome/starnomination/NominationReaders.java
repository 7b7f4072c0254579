package org.unionhome.starnomination;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;

/**
 * Who reads what of a nomination. A judge sees their own sheet, and not whose it is, until the cohort closes the scoring; the person
 * nominated sees what came out and why, never who gave what.
 */
@Component
class NominationReaders {

    private static final String SCORING = "scoreNomination";
    private static final Set<String> ABOUT_JUDGES = Set.of("appointJudge", "absenceRecorded");

    /** They verify nominations, and may look at each. */
    static final Set<String> OFFICES = Set.of("humanResources", "discipline", "safety");

    private final CohortBook cohorts;

    NominationReaders(CohortBook cohorts) {
        this.cohorts = cohorts;
    }

    /** They sit on its panel, or sat on it. */
    boolean isJudge(StarNomination nomination, String personId) {
        return nomination.panel().sheets().stream()
                .anyMatch(sheet -> sheet.judgeId().equals(personId) && sheet.recusal() == null);
    }

    /** A judge for whom names and units are hidden: until a second pass names them, or the cohort has closed the scoring. */
    boolean isBlind(StarNomination nomination, Viewer viewer) {
        return isJudge(nomination, idOf(viewer)) && nomination.panel().pass() == 1 && !isClosed(nomination);
    }

    boolean isClosed(StarNomination nomination) {
        return cohorts.of(nomination).scoringClosed();
    }

    /** Beside those concerned or at work on it: offices, the branch of the nominee, and judges as far as they may. */
    boolean mayLook(StarNomination nomination, Entitlements who) {
        String branch = nomination.candidacy().branchCode();
        return who.groups().stream()
                        .anyMatch(group -> OFFICES.contains(Groups.roleOf(group))
                                || Groups.roleOf(group).equals("branchChair") && branch.equals(Groups.unitOf(group)))
                || isJudge(nomination, who.person().id());
    }

    /** The nomination, the verification and the result. Whoever only nominated a colleague reads no more than where it stands. */
    boolean readsRecord(StarNomination nomination, Viewer viewer) {
        return viewer.applicant()
                || viewer.oversees()
                || isOffice(viewer)
                || worksOnIt(viewer)
                || isOfBranch(nomination, viewer.entitlements());
    }

    private static boolean isOffice(Viewer viewer) {
        return OFFICES.stream().anyMatch(viewer.entitlements()::hasRole);
    }

    private static boolean isOfBranch(StarNomination nomination, Entitlements who) {
        return who.groups().stream()
                .anyMatch(group -> Groups.roleOf(group).equals("branchChair")
                        && nomination.candidacy().branchCode().equals(Groups.unitOf(group)));
    }

    /** Who judged stays between the judge and those who answer for the fairness of it. */
    boolean mayKnowActor(StarNomination nomination, String step, String personId, Viewer viewer) {
        if (viewer.is(personId)) {
            return true;
        }
        return !isBlind(nomination, viewer) && (!step.equals(SCORING) || viewer.oversees() && !viewer.applicant());
    }

    /** What was written with a step that names a judge stays where the names stay: the person nominated does not read it. */
    static boolean mayReadWords(String step, Viewer viewer) {
        return mayReadWords(viewer) && !(viewer.applicant() && ABOUT_JUDGES.contains(step));
    }

    /** What officers wrote: not for a judge, and not for who only nominated. */
    private static boolean mayReadWords(Viewer viewer) {
        return viewer.applicant() || viewer.oversees() || worksOnIt(viewer);
    }

    /** The same, and the offices that keep the certificate; a judge reads no file while there is something to score. */
    static boolean mayReadFiles(Viewer viewer) {
        return !viewer.openTasks().contains(SCORING) && (mayReadWords(viewer) || isOffice(viewer));
    }

    private static boolean worksOnIt(Viewer viewer) {
        return viewer.openTasks().stream().anyMatch(task -> !task.equals(SCORING));
    }

    /** Own sheets, of every pass; all of them once the scoring is closed. */
    List<Sheet> sheets(StarNomination nomination, Viewer viewer) {
        boolean all =
                isClosed(nomination) && isJudge(nomination, idOf(viewer)) || viewer.oversees() && !viewer.applicant();
        return nomination.panel().sheets().stream()
                .filter(sheet -> !sheet.isPending())
                .filter(sheet -> all && !viewer.applicant() || viewer.is(sheet.judgeId()))
                .toList();
    }

    private static String idOf(Viewer viewer) {
        return viewer.entitlements().person().id();
    }
}
