package org.unionhome.promotion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.passport.SkillLevel;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** The words of promotions in the reader's language. */
@Component
public class PromotionWords {

    private final MessageSource texts;
    private final People people;
    private final Clock clock;

    PromotionWords(MessageSource texts, People people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    public String text(String key, Object... args) {
        return texts.getMessage("promotion." + key, args, LocaleContextHolder.getLocale());
    }

    /** The same in Chinese, whoever reads it: for what is written down. */
    String official(String key, Object... args) {
        return texts.getMessage("promotion." + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    boolean english() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    public String unit(String code) {
        Unit unit = people.path(code).get(0);
        return english() ? unit.nameEn() : unit.name();
    }

    /** The name of a person; the id of one who is no longer known. */
    public String name(String personId) {
        return people.find(personId).map(Person::name).orElse(personId);
    }

    public String unitOf(String personId) {
        return people.find(personId).map(person -> unit(person.unitCode())).orElse("");
    }

    public String target(Target target) {
        return text("target." + target);
    }

    /** The post with the unit where it is. */
    public String post(Motion motion) {
        return text("text.postAt", motion.post(), unit(motion.unit()));
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String day(Instant moment) {
        return day(moment.atZone(clock.getZone()).toLocalDate());
    }

    /** The last day of a term that ends at midnight. */
    String lastDay(Instant end) {
        return day(end.minusSeconds(1));
    }

    String skill(SkillLevel level) {
        return texts.getMessage("passport.level." + level, null, level.name(), LocaleContextHolder.getLocale());
    }

    /** The level of approval that a role stands for. */
    public String level(String role) {
        return text("role." + role);
    }
}
