package org.unionhome.promotion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The option lists of a promotion's forms: who works here, and which units there are. */
@Component
class MotionChoices {

    private final JdbcClient db;
    private final People people;
    private final PromotionWords words;

    MotionChoices(JdbcClient db, People people, PromotionWords words) {
        this.db = db;
        this.people = people;
        this.words = words;
    }

    /** Everybody of the company whom the condition lets through, with their unit. */
    List<Map<String, String>> persons(Predicate<Person> condition) {
        Map<String, String> units = names();
        return people.under(company()).stream()
                .filter(condition)
                .map(person -> option(person.id(), person.name() + "（" + units.get(person.unitCode()) + "）"))
                .toList();
    }

    /** All units, the company first. */
    List<Map<String, String>> units() {
        return names().entrySet().stream()
                .map(unit -> option(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    private Map<String, String> names() {
        String column = words.english() ? "name_en" : "name";
        Map<String, String> names = new LinkedHashMap<>();
        db.sql("select code, " + column + " as name from unit"
                        + " order by case level when 'COMPANY' then 1 when 'BRANCH' then 2 else 3 end, code")
                .query((row, i) -> names.put(row.getString("code"), row.getString("name")))
                .list();
        return names;
    }

    private String company() {
        return db.sql("select code from unit where level = 'COMPANY'")
                .query(String.class)
                .single();
    }
}
