package org.unionhome.starnomination;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/**
 * Takes out of a text who somebody is and where they work: their name and what they are called by at work, the names of their branch's
 * people, the names of all units, and of their own units the short ones too. The words stay, so that a judge still reads what was done.
 */
@Component
class Masking {

    private static final int SHORTEST = 2;
    private static final Pattern UNIT_ENDING = Pattern.compile("(分公司|公司|中心|室|部|班|队|组)$");

    private final People people;
    private final JdbcClient db;
    private final NominationWords words;

    Masking(People people, JdbcClient db, NominationWords words) {
        this.people = people;
        this.db = db;
        this.words = words;
    }

    /** What is to be replaced, for one nomination: made once and used for all its texts. */
    Mask of(Candidacy candidacy) {
        Map<String, String> hidden = new LinkedHashMap<>();
        String unit = words.text("mask.unit");
        String nominee = words.text("mask.nominee");
        people.find(candidacy.nomineeId()).ifPresent(person -> hide(hidden, person, nominee));
        db.sql("select name, name_en from unit where level <> 'COMPANY' order by length(name) desc")
                .query(row -> {
                    put(hidden, row.getString("name"), unit);
                    put(hidden, row.getString("name_en"), unit);
                });
        people.path(candidacy.unitCode()).stream()
                .filter(own -> own.level() != Unit.Level.COMPANY)
                .forEach(own -> put(hidden, UNIT_ENDING.matcher(own.name()).replaceFirst(""), unit));
        String colleague = words.text("mask.colleague");
        people.under(candidacy.branchCode()).forEach(person -> put(hidden, person.name(), colleague));
        people.find(candidacy.nominatorId()).ifPresent(person -> put(hidden, person.name(), colleague));
        Map<Pattern, String> called = new LinkedHashMap<>();
        people.find(candidacy.nomineeId()).ifPresent(person -> called.put(CallNames.of(person.name()), nominee));
        people.find(candidacy.nominatorId())
                .filter(person -> !person.id().equals(candidacy.nomineeId()))
                .ifPresent(person -> called.put(CallNames.of(person.name()), colleague));
        return new Mask(hidden, called);
    }

    /** Full name, given name and number: a colleague writes "小禾" where the file says "林小禾". */
    private static void hide(Map<String, String> hidden, Person person, String word) {
        put(hidden, person.name(), word);
        put(hidden, person.name().substring(CallNames.surname(person.name()).length()), word);
        put(hidden, person.id(), word);
    }

    private static void put(Map<String, String> hidden, String name, String word) {
        if (name != null && name.codePointCount(0, name.length()) >= SHORTEST) {
            hidden.putIfAbsent(name, word);
        }
    }

    /** Names and the words that stand in their place. Blanks between the characters of a name do not save it. */
    record Mask(Map<String, String> hidden, Map<Pattern, String> called) {

        String over(String text) {
            String masked = text;
            if (masked != null) {
                for (var entry : hidden.entrySet()) {
                    masked = spaced(entry.getKey())
                            .matcher(masked)
                            .replaceAll(Matcher.quoteReplacement(entry.getValue()));
                }
                for (var entry : called.entrySet()) {
                    masked = entry.getKey().matcher(masked).replaceAll(Matcher.quoteReplacement(entry.getValue()));
                }
            }
            return masked;
        }

        private static Pattern spaced(String name) {
            StringBuilder pattern = new StringBuilder();
            name.codePoints()
                    .filter(point -> !Character.isWhitespace(point))
                    .forEach(point -> pattern.append(pattern.isEmpty() ? "" : "\\s*")
                            .append(Pattern.quote(Character.toString(point))));
            return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
        }
    }
}
