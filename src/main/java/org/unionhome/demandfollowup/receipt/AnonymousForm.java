package org.unionhome.demandfollowup.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.Urgency;
import org.unionhome.portal.PageWords;

/** What is written without a name is checked at once, while its writer can still mend it. */
@Component
class AnonymousForm {

    private static final String KEY = "demand-follow-up.receipt.";
    private static final Map<String, Integer> LONGEST =
            Map.of("title", 60, "text", 2000, "suggestion", 1000, "addition", 1000, "comment", 500);
    private static final Map<String, Integer> SHORTEST = Map.of("title", 2, "text", 5, "addition", 2);

    private final AnonymousUnits units;
    private final PageWords words;

    AnonymousForm(AnonymousUnits units, PageWords words) {
        this.units = units;
        this.words = words;
    }

    /** @return field to sentence; empty when the demand can be taken */
    Map<String, String> problems(Map<String, String> fields) {
        Map<String, String> problems = new LinkedHashMap<>();
        required(problems, fields, "title", "text");
        for (String field : List.of("title", "text", "suggestion")) {
            length(problems, field, clean(fields.get(field)));
        }
        if (!isOne(Category.class, fields.get("category"))) {
            problems.put("category", words.say(KEY + "choose"));
        }
        if (!isOne(Urgency.class, fields.get("urgency"))) {
            problems.put("urgency", words.say(KEY + "choose"));
        }
        if (units.all().stream().noneMatch(unit -> unit.value().equals(fields.get("unitCode")))) {
            problems.put("unitCode", words.say(KEY + "choose"));
        }
        return problems;
    }

    /** The problem with one text of this kind, or null. */
    String problem(String field, String text) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (text.isEmpty()) {
            problems.put(field, words.say(KEY + "required"));
        }
        length(problems, field, text);
        return problems.get(field);
    }

    private void required(Map<String, String> problems, Map<String, String> fields, String... names) {
        for (String name : names) {
            if (clean(fields.get(name)).isEmpty()) {
                problems.put(name, words.say(KEY + "required"));
            }
        }
    }

    private void length(Map<String, String> problems, String field, String text) {
        if (text.length() > LONGEST.get(field)) {
            problems.put(field, words.say(KEY + "tooLong", LONGEST.get(field)));
        } else if (!text.isEmpty() && text.length() < SHORTEST.getOrDefault(field, 0)) {
            problems.put(field, words.say(KEY + "tooShort", SHORTEST.get(field)));
        }
    }

    private static <E extends Enum<E>> boolean isOne(Class<E> type, String name) {
        return List.of(type.getEnumConstants()).stream()
                .anyMatch(each -> each.name().equals(name));
    }

    /** Line ends as the database counts them, and nothing that it cannot store. */
    static String clean(String text) {
        return text == null
                ? ""
                : text.replace("\u0000", "").replace("\r\n", "\n").strip();
    }
}
