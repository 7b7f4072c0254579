package org.unionhome.publicnotice;

import java.time.LocalDate;
import java.util.UUID;

/** An objection to a notice; {@code objectorId} is null for one without a name, {@code answer} until there is one. */
public record Objection(
        long id,
        String caseNumber,
        UUID noticeId,
        LocalDate raisedOn,
        String objectorId,
        String text,
        State state,
        String answer) {

    /** Open until it is answered, or the matter is over. */
    public enum State {
        OPEN,
        UPHELD,
        REJECTED,
        /** The matter ended before there was an answer. */
        ENDED
    }
}
