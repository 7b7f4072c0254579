package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** The words of bargainings in the reader's language, and in Chinese for what is printed and signed. */
@Component
public class BargainingWords {

    private static final String SLUG = "collective-bargaining.";

    private final MessageSource texts;
    private final People people;
    private final Clock clock;

    BargainingWords(MessageSource texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /** @param key without the slug */
    public String text(String key, Object... args) {
        return texts.getMessage(SLUG + key, args, LocaleContextHolder.getLocale());
    }

    /** The same in Chinese, whoever reads it. */
    public String official(String key, Object... args) {
        return texts.getMessage(SLUG + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    /** A word of a group, such as a kind or a state; empty for null. */
    public String of(String group, Enum<?> word) {
        return word == null ? "" : text(group + "." + word.name());
    }

    /** The name of a person; the id of one who is no longer known. */
    public String name(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    String unitOf(String personId) {
        return people.find(personId)
                .map(Person::unitCode)
                .map(people::path)
                .map(path -> path.get(0))
                .map(this::name)
                .orElse("");
    }

    private String name(Unit unit) {
        return english() ? unit.nameEn() : unit.name();
    }

    boolean english() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /** A representative by name; an outsider with where they come from. */
    public String name(Representative each) {
        return each.external()
                ? text(
                        "text.outsider",
                        each.outsider(),
                        Optional.ofNullable(each.organisation()).orElse(""))
                : name(each.personId());
    }

    /** A number of a law with its unit and where it stands. */
    public String rule(Rule rule) {
        String value = rule.value().stripTrailingZeros().toPlainString();
        String length = text("unit." + rule.unit(), value);
        return rule.law() == null
                ? length
                : text(
                        "text.rule",
                        length,
                        rule.law(),
                        Optional.ofNullable(rule.article()).orElse("—"));
    }
}
