package org.unionhome.promotion;

import java.util.List;

/**
 * How a target is decided, as the decision table said when the motion was raised.
 *
 * @param approvers roles in their order, with commas between them
 * @param noticeRule rule parameter of the notice's working days
 * @param probationRule rule parameter of the months of probation
 * @param cc role that is told of the appointment; null for nobody
 */
public record Route(String approvers, Electors electors, String noticeRule, String probationRule, String cc) {

    private static final String COMMITTEE = "partyCommittee";

    /** Whether this level decides by a vote, whose numbers are recorded. */
    static boolean isCommittee(String role) {
        return COMMITTEE.equals(role);
    }

    public List<String> roles() {
        return List.of(approvers.split(","));
    }
}
