package org.unionhome.people;

import java.time.LocalDate;
import java.util.Locale;

/** A member of the company's staff. The id is the log-in name and the engine's user id. */
public record Person(
        String id,
        String name,
        String unitCode,
        String email,
        String language,
        LocalDate hiredOn,
        LocalDate bornOn,
        boolean active) {

    public Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
