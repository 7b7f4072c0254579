package org.unionhome.welfarerequest;

import java.time.LocalDate;

/** The home visit: two people, what they found, and whether the second one confirmed it; null until they have answered. */
public record Visit(
        LocalDate visitedOn, String firstVisitorId, String secondVisitorId, String finding, Boolean visitConfirmed) {

    Visit answered(boolean confirmed) {
        return new Visit(visitedOn, firstVisitorId, secondVisitorId, finding, confirmed);
    }
}
