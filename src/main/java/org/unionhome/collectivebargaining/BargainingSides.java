package org.unionhome.collectivebargaining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which side does which step, and whose words stay with that side. */
final class BargainingSides {

    private static final Set<String> RECORDERS = Set.of("recordMinutes", "holdChiefsDialogue");
    private static final Set<String> COMPANY = Set.of("supplyData", "fileContract", "publishContract");
    private static final Set<String> OF_THE_INITIATOR = Set.of("bargainingOpened", "draftOffer", "issueOffer");

    /** What is said in these is said to both sides. */
    private static final Set<String> SHARED = Set.of(
            "replyOffer",
            "bargainingAbandoned",
            "coordinationRequested",
            "recorderChanged",
            "staffVacancyArose",
            "companyVacancyArose",
            "fillStaffVacancy",
            "fillCompanyVacancy",
            "supplyData",
            "prepareAgenda",
            "recordMinutes",
            "confirmMinutesOfStaff",
            "confirmMinutesOfCompany",
            "holdChiefsDialogue",
            "draftContract",
            "decideAtHalf",
            "recordRejection",
            "signContractOfStaff",
            "signContractOfCompany",
            "fileContract",
            "recordAuthorityOpinion",
            "publishContract",
            "attachmentAdded",
            "tableLaid",
            "clausesAgreed",
            "clausesReopened",
            "positionTabled",
            "positionWithdrawn",
            "positionAccepted",
            "acceptanceTakenBack",
            "clauseAdded",
            "clauseDropAsked",
            "clauseDropped",
            "packageTabled",
            "packageAccepted",
            "packageWithdrawn");

    /** Personal tasks of a side's chief. */
    private static final Map<String, Side> CHIEFS = Map.of(
            "confirmMinutesOfStaff", Side.STAFF,
            "signContractOfStaff", Side.STAFF,
            "confirmMinutesOfCompany", Side.COMPANY,
            "signContractOfCompany", Side.COMPANY);

    private BargainingSides() {}

    /** The side whose step it is; empty for what the recorder and the authority do. */
    static Optional<Side> of(CollectiveBargaining bargaining, String step) {
        if (RECORDERS.contains(step) || step.equals("recordAuthorityOpinion")) {
            return Optional.empty();
        }
        if (OF_THE_INITIATOR.contains(step)) {
            return Optional.of(bargaining.initiator());
        }
        if (step.equals("replyOffer")) {
            return Optional.of(bargaining.initiator().other());
        }
        return Optional.of(COMPANY.contains(step) || step.contains("Company") ? Side.COMPANY : Side.STAFF);
    }

    static boolean isShared(String step) {
        return SHARED.contains(step);
    }

    static boolean isChiefs(String step) {
        return CHIEFS.containsKey(step);
    }

    static List<String> chiefsTasks(Side side) {
        return CHIEFS.entrySet().stream()
                .filter(task -> task.getValue() == side)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The recorder's work goes to another neutral one; a chief's waits for the next chief. */
    static Optional<String> roleAfterLeaving(String step) {
        return isRecorders(step) ? Optional.of("neutralRecorder") : Optional.empty();
    }

    static Set<String> recordersTasks() {
        return RECORDERS;
    }

    static boolean isRecorders(String step) {
        return RECORDERS.contains(step);
    }

    static String vacancyMessage(Side side) {
        return "collective-bargaining." + (side == Side.STAFF ? "staffVacancyArose" : "companyVacancyArose");
    }
}
