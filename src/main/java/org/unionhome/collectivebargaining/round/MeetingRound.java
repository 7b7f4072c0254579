package org.unionhome.collectivebargaining.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.form.PrepareAgenda;
import org.unionhome.collectivebargaining.form.RecordMinutes;

/**
 * One round: its agenda, and its minutes as they were recorded last. Both sides read all of it.
 *
 * @param recording how often the minutes were written down; 0 before they were
 * @param goOn how to go on; null before the minutes
 * @param suspension null unless both broke off
 * @param publishedAt when the staff could read of it; null until both sides have confirmed the minutes
 */
public record MeetingRound(
        String caseNumber,
        int number,
        Side chairSide,
        LocalDate heldOn,
        String startsAt,
        String place,
        PrepareAgenda.How how,
        List<Topic> topics,
        String agenda,
        int recording,
        String endedAt,
        String statements,
        RecordMinutes.Outcome goOn,
        Suspension suspension,
        Instant publishedAt) {

    public boolean published() {
        return publishedAt != null;
    }

    boolean agreed() {
        return goOn == RecordMinutes.Outcome.AGREED;
    }
}
