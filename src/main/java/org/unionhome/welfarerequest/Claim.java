package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is asked for and why. */
public record Claim(
        LocalDate eventDate,
        Relation relation,
        String cause,
        BigDecimal requestedCny,
        BigDecimal reimbursedCny,
        String costDocument,
        String spouseId,
        Boolean withSurgery) {

    /** Whom the event concerns. */
    public enum Relation {
        SELF,
        SPOUSE,
        CHILD,
        PARENT
    }
}
