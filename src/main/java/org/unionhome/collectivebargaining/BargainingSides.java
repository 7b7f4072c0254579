package org.unionhome.collectivebargaining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which side does which step, and whose words stay with that side. */
final class BargainingSides {

    private static final Set<String> NEUTRAL = Set.of("recordMinutes", "holdChiefsDialogue", "recordAuthorityOpinion");
    private static final Set<String> COMPANY = Set.of("supplyData", "fileContract", "publishContract");
    private static final Set<String> OF_THE_INITIATOR = Set.of("bargainingOpened", "draftOffer", "issueOffer");

    /** What is said in these is said to both sides. */
    private static final Set<String> SHARED = Set.of(
            "replyOffer",
            "bargainingAbandoned",
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

    /** Personal tasks of a side's chief, and the role that does them once the chief has left the company. */
    private static final Map<String, Side> CHIEFS = Map.of(
            "confirmMinutesOfStaff", Side.STAFF,
            "signContractOfStaff", Side.STAFF,
            "confirmMinutesOfCompany", Side.COMPANY,
            "signContractOfCompany", Side.COMPANY);

    private BargainingSides() {}

    /** The side whose step it is; empty for what the recorder and the authority do. */
    static Optional<Side> of(CollectiveBargaining bargaining, String step) {
        if (NEUTRAL.contains(step)) {
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

    static Optional<String> roleAfterLeaving(String step) {
        if (CHIEFS.containsKey(step)) {
            return Optional.of(SideRoles.chiefRole(CHIEFS.get(step)));
        }
        return NEUTRAL.contains(step) ? Optional.of("neutralRecorder") : Optional.empty();
    }

    static String vacancyMessage(Side side) {
        return "collective-bargaining." + (side == Side.STAFF ? "staffVacancyArose" : "companyVacancyArose");
    }
}
