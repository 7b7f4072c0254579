package org.unionhome.dialoguemeeting;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Unit;

/** The words of meetings and of their demands in the reader's language. */
@Component
public class MeetingWords {

    private final MessageSource texts;
    private final People people;

    MeetingWords(MessageSource texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    public String text(String key, Object... args) {
        return texts.getMessage("dialogue-meeting." + key, args, LocaleContextHolder.getLocale());
    }

    /** A word of a demand, such as its state or category; empty for null. */
    public String demand(String group, Enum<?> word) {
        return word == null
                ? ""
                : texts.getMessage(
                        "demand-follow-up." + group + "." + word.name(),
                        null,
                        word.name(),
                        LocaleContextHolder.getLocale());
    }

    public String unit(String code) {
        if (code == null) {
            return "";
        }
        Unit unit = people.path(code).get(0);
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return english ? unit.nameEn() : unit.name();
    }

    /** The name of a person; the id of one who is no longer known. */
    public String name(String personId) {
        return people.find(personId).map(person -> person.name()).orElse(personId);
    }

    public String when(Invitation invitation) {
        return day(invitation.heldOn()) + " " + invitation.startsAt();
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
