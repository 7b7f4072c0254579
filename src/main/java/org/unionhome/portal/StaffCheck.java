package org.unionhome.portal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;

/** What an administrator enters about units, persons and first passwords is checked here; each problem is told at its field. */
@Component
class StaffCheck {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GENERATED = 16;
    private static final int SHORTEST = 12;
    private static final int MOST_BYTES = 72;
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 60;
    private static final int FIRST_YEAR = 1950;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A person as entered; {@code hiredOn} is a day like 2012-03-08, or empty while it is not known. */
    record NewPerson(String id, String name, String unit, String email, String language, String hiredOn) {}

    /** A unit as entered. */
    record NewUnit(String code, String parent, String name, String nameEn) {}

    private final JdbcClient db;
    private final PageWords words;
    private final Clock clock;

    StaffCheck(JdbcClient db, PageWords words, Clock clock) {
        this.db = db;
        this.words = words;
        this.clock = clock;
    }

    /** @return field to sentence; empty when the person can be added */
    Map<String, String> person(NewPerson person) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!isCode(person.id())) {
            errors.put("id", words.say("portal.staff.badId", LONGEST_ID));
        } else if (exists("select exists (select 1 from person where lower(id) = lower(:it))", person.id())) {
            errors.put("id", words.say("portal.staff.idTaken"));
        }
        if (!isName(person.name())) {
            errors.put("name", words.say("portal.staff.badName", LONGEST_NAME));
        }
        if (!isUnit(person.unit())) {
            errors.put("unit", words.say("portal.staff.noUnit"));
        }
        if (!person.email().isEmpty()
                && !person.email().matches("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,180}[.][^@\\s,;<>.]+")) {
            errors.put("email", words.say("portal.staff.badEmail"));
        }
        if (!person.language().matches("zh|en")) {
            errors.put("language", words.say("portal.staff.badLanguage"));
        }
        if (!person.hiredOn().isEmpty()) {
            errors.putAll(hiredOn(person.hiredOn()));
        }
        return errors;
    }

    /** Seniority is counted from this day: it is a past one of this or the last century. */
    Map<String, String> hiredOn(String day) {
        try {
            LocalDate hired = LocalDate.parse(day);
            if (hired.getYear() >= FIRST_YEAR && !hired.isAfter(LocalDate.now(clock))) {
                return Map.of();
            }
        } catch (DateTimeParseException notADay) {
            // answered below
        }
        return Map.of("hiredOn", words.say("portal.staff.badHiredOn"));
    }

    Map<String, String> unit(NewUnit unit) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!isCode(unit.code())) {
            errors.put("code", words.say("portal.staff.badId", LONGEST_ID));
        } else if (exists("select exists (select 1 from unit where lower(code) = lower(:it))", unit.code())) {
            errors.put("code", words.say("portal.staff.codeTaken"));
        }
        if (!exists("select exists (select 1 from unit where code = :it and level <> 'TEAM')", unit.parent())) {
            errors.put("parent", words.say("portal.staff.badParent"));
        }
        if (!isName(unit.name())) {
            errors.put("name", words.say("portal.staff.badName", LONGEST_NAME));
        }
        if (!isName(unit.nameEn())) {
            errors.put("nameEn", words.say("portal.staff.badName", LONGEST_NAME));
        }
        return errors;
    }

    /** @return field to sentence for a password that was typed; one that was not typed is generated */
    Map<String, String> password(String personId, String typed) {
        if (typed.isEmpty()) {
            return Map.of();
        }
        boolean fits = typed.codePointCount(0, typed.length()) >= SHORTEST
                && typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && !typed.toLowerCase(Locale.ROOT).contains(personId.toLowerCase(Locale.ROOT));
        return fits ? Map.of() : Map.of("password", words.say("portal.staff.badPassword", SHORTEST, MOST_BYTES));
    }

    boolean isUnit(String code) {
        return exists("select exists (select 1 from unit where code = :it)", code);
    }

    static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal(errors, "portal.staff.wrong");
        }
    }

    /** Without signs that are mistaken for one another on paper. */
    static String generate() {
        return CHANCE.ints(GENERATED, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(SIGNS.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static boolean isCode(String code) {
        return code.matches("[a-zA-Z0-9]{1," + LONGEST_ID + "}");
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    private boolean exists(String question, String it) {
        return db.sql(question).param("it", it).query(Boolean.class).single();
    }
}
