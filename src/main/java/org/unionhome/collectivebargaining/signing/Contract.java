package org.unionhome.collectivebargaining.signing;

import java.time.LocalDate;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.congress.Draft;

/**
 * A contract or memorandum that came into force, or the agreement that ended one.
 *
 * @param number of the bargaining that it came from
 * @param toDay last day of its term; null for an agreement that ends another
 * @param replaces number of the contract that it changed, followed or ended; may be null
 * @param effectiveOn the day since which the law lets it bind
 * @param endedOn last day, when another agreement replaced or ended it; null otherwise
 */
public record Contract(
        String number,
        int draft,
        Draft.Form form,
        Kind kind,
        String title,
        LocalDate fromDay,
        LocalDate toDay,
        String replaces,
        LocalDate effectiveOn,
        Effect effect,
        State state,
        LocalDate endedOn,
        LocalDate publishedOn,
        String channel) {

    /** Why it binds. */
    public enum Effect {
        /** The authority had no objection. */
        ACCEPTED,
        /** The authority said nothing in the time of the law (集体合同规定 47). */
        SILENCE,
        /** A memorandum binds by agreement alone. */
        AGREEMENT
    }

    /** What became of it. */
    public enum State {
        IN_FORCE,
        REPLACED,
        TERMINATED
    }

    public boolean holdsOn(LocalDate day) {
        return form != Draft.Form.TERMINATION
                && !day.isBefore(fromDay)
                && !day.isAfter(toDay)
                && (endedOn == null || !day.isAfter(endedOn));
    }
}
