package org.unionhome.starselection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** The words of cohorts in the reader's language. */
@Component
public class SelectionWords {

    private final MessageSource texts;
    private final People people;

    SelectionWords(MessageSource texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    public String text(String key, Object... args) {
        return texts.getMessage("star-selection." + key, args, LocaleContextHolder.getLocale());
    }

    /** The word of a state of a nomination, which is another process's. */
    public String nominationState(String state) {
        return texts.getMessage("star-nomination.state." + state, null, state, LocaleContextHolder.getLocale());
    }

    public String unit(String code) {
        Unit unit = people.path(code).get(0);
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return english ? unit.nameEn() : unit.name();
    }

    /** The name of a person; the id of one who is no longer known. */
    public String name(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    public String names(List<String> personIds) {
        return String.join(
                text("text.comma"), personIds.stream().map(this::name).toList());
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String level(Integer level) {
        return text("level." + (level == null ? 0 : level));
    }
}
