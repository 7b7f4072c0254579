package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** The words of nominations in the reader's language. */
@Component
class NominationWords {

    private final MessageSource texts;
    private final People people;

    NominationWords(MessageSource texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    String text(String key, Object... args) {
        return texts.getMessage("star-nomination." + key, args, LocaleContextHolder.getLocale());
    }

    /** The text of a word such as a state or a reason; null for null. */
    String word(String group, Object word) {
        return word == null ? null : text(group + "." + word);
    }

    String unit(String code) {
        Unit unit = people.path(code).get(0);
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return english ? unit.nameEn() : unit.name();
    }

    /** The name of a person; the id of one who is no longer known. */
    String name(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    /** Points as people write them, without zeros at the end; null for null. */
    String points(BigDecimal points) {
        return points == null ? null : points.stripTrailingZeros().toPlainString();
    }

    /** Choices by name, each with its unit: two may bear one name. */
    List<Map<String, Object>> choices(List<Person> persons) {
        List<Map<String, Object>> options = new ArrayList<>();
        persons.forEach(person ->
                options.add(Map.of("value", person.id(), "label", person.name() + " · " + unit(person.unitCode()))));
        return options;
    }
}
