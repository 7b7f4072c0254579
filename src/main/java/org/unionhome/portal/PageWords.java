package org.unionhome.portal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Groups;
import org.unionhome.people.Unit;

/** Texts in the language of the request: those of the portal, and those that each process brings under its own slug. */
@Component
public class PageWords {

    private final MessageSource texts;

    public PageWords(MessageSource texts) {
        this.texts = texts;
    }

    public String say(String key, Object... args) {
        return texts.getMessage(key, args, locale());
    }

    /** The sentence of a refusal. */
    public String say(Refusal refusal) {
        return refusal.text(texts);
    }

    /** The text when there is one: a process need not have a text for everything. */
    public Optional<String> find(String key, Object... args) {
        return Optional.ofNullable(texts.getMessage(key, args, null, locale()));
    }

    public String processName(String slug) {
        return find(slug + ".name").orElse(slug);
    }

    /** The name of a task, an event or a clock of a process. */
    public String step(String slug, String id) {
        return find(slug + "." + id).orElse(id);
    }

    public String state(String slug, String state) {
        return find(slug + ".state." + state).orElse(state);
    }

    /** An outcome in words; one without a text is a step of the machine that tells people nothing. */
    public Optional<String> outcome(String slug, String taskKey, String outcome) {
        return outcome == null ? Optional.empty() : find(slug + ".outcome." + taskKey + "." + outcome);
    }

    /** The role behind an engine group; the unit is said where the role is held at one. */
    public String role(String group) {
        return find("portal.role." + Groups.roleOf(group)).orElse(Groups.roleOf(group));
    }

    public String unit(Unit unit) {
        return isEnglish() ? unit.nameEn() : unit.name();
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
    }

    public static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
