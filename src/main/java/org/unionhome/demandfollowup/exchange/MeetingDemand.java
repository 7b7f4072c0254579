package org.unionhome.demandfollowup.exchange;

import java.time.LocalDate;

/**
 * A demand as a meeting sees it. {@code raiserName} is empty for an anonymous raiser; a confidential one is named to the union
 * office only, so pages for others show {@code confidential} instead, and {@code shownUnit}, the branch, in place of {@code unitCode}, the team.
 * What is not known yet is null.
 */
public record MeetingDemand(
        String number,
        String meetingNumber,
        String raiserId,
        String raiserName,
        boolean confidential,
        String unitCode,
        Category category,
        Urgency urgency,
        String title,
        String text,
        String suggestion,
        DemandState state,
        String ownerUnit,
        LocalDate promisedOn,
        String mergedInto,
        int seconds,
        String reply,
        Integer rating,
        LocalDate raisedOn,
        String shownUnit) {

    /** Nobody but the union office may be told who raised it. */
    public boolean nameless() {
        return confidential || raiserId == null;
    }
}
