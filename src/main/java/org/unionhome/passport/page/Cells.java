package org.unionhome.passport.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.unionhome.portal.PageWords;

/** What was typed into the fields of one entry, read one by one; what is wrong is kept at its field, in the reader's language. */
final class Cells {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final BigDecimal MOST_HOURS = new BigDecimal("9999.9");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> typed;
    private final LocalDate today;
    private final PageWords words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Cells(Map<String, String> typed, LocalDate today, PageWords words) {
        this.typed = typed;
        this.today = today;
        this.words = words;
    }

    Map<String, String> errors() {
        return errors;
    }

    private String get(String field) {
        return typed.getOrDefault(field, "").replace("\u0000", "").strip();
    }

    String text(String field, int most) {
        String text = get(field);
        if (text.isEmpty() || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            errors.put(field, words.say("passport.wrong.text", most));
        }
        return text;
    }

    /** @return null when nothing was typed */
    String optional(String field, int most) {
        return get(field).isEmpty() ? null : text(field, most);
    }

    /** A day that is not in the future; also written with slashes or dots, as spreadsheets do. */
    LocalDate day(String field) {
        LocalDate day = parsed(get(field).replace('/', '-').replace('.', '-'));
        if (day == null || day.isBefore(EARLIEST) || day.isAfter(today)) {
            errors.put(field, words.say("passport.wrong.day"));
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @return null when nothing was typed */
    BigDecimal hours(String field) {
        if (get(field).isEmpty()) {
            return null;
        }
        BigDecimal hours = get(field).matches("\\d{1,4}([.]\\d)?") ? new BigDecimal(get(field)) : BigDecimal.ZERO;
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0) {
            errors.put(field, words.say("passport.wrong.hours"));
        }
        return hours;
    }

    /** One of the words of a list: by its code or by its name in the reader's language. */
    <E extends Enum<E>> E one(String field, E[] all, Function<E, String> name) {
        for (E each : all) {
            if (each.name().equals(get(field)) || name.apply(each).equalsIgnoreCase(get(field))) {
                return each;
            }
        }
        errors.put(field, words.say("passport.wrong.choice"));
        return null;
    }

    boolean yes(String field) {
        return get(field).matches("(?i)yes|true|是|1");
    }

    void wrong(String field, String key) {
        errors.put(field, words.say(key));
    }
}
