package org.unionhome.demandfollowup;

import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Urgency;

/** What was asked for, as it was written down. */
record Wish(
        String meetingNumber,
        ConsentHow consentHow,
        boolean confidential,
        Category category,
        Urgency urgency,
        String title,
        String text,
        String suggestion,
        Matter matter) {

    /** For a meeting it waits; otherwise somebody has to find an owner. */
    DemandState firstState() {
        return meetingNumber == null ? DemandState.RAISED : DemandState.COLLECTED;
    }
}
