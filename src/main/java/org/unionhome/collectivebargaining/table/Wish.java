package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;

/** What somebody wants to say to a clause, as typed; the text is made from the clause's wording where it is left out. */
public record Wish(String text, BigDecimal amount, String reason, Long packageId) {

    public static Wish of(String text, BigDecimal amount, String reason) {
        return new Wish(blankToNull(text), amount, blankToNull(reason), null);
    }

    Wish withText(String made) {
        return new Wish(made, amount, reason, packageId);
    }

    Wish within(long packageOfIt) {
        return new Wish(text, amount, reason, packageOfIt);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
