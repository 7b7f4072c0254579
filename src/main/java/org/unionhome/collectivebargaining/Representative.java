package org.unionhome.collectivebargaining;

import java.time.LocalDate;

/**
 * Who speaks for a side: somebody of the company, or an outside professional with a name and no account. {@code mandate} is the
 * number of the written mandate of a chief who is not the principal.
 */
public record Representative(
        long id,
        Side side,
        String personId,
        String outsider,
        String organisation,
        boolean chief,
        String mandate,
        LocalDate fromDay,
        LocalDate toDay,
        LocalDate protectedUntil) {

    public boolean external() {
        return personId == null;
    }

    static Representative insider(Side side, String personId, boolean chief, String mandate) {
        return new Representative(0, side, personId, null, null, chief, mandate, null, null, null);
    }

    static Representative outsider(Side side, String name, String organisation) {
        return new Representative(0, side, null, name, organisation, false, null, null, null, null);
    }

    /** The same human being, as far as the register can tell. */
    boolean isSameAs(Representative other) {
        return external() ? outsider.equals(other.outsider) : personId.equals(other.personId);
    }
}
