package org.unionhome.demandfollowup;

import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The process's words in the reader's language. */
@Component
class DemandWords {

    private final MessageSource texts;

    DemandWords(MessageSource texts) {
        this.texts = texts;
    }

    /** A word of a group, such as a category or a state. Empty for null. */
    String of(String group, Object word) {
        return word == null
                ? ""
                : texts.getMessage(
                        "demand-follow-up." + group + "." + word,
                        null,
                        word.toString(),
                        LocaleContextHolder.getLocale());
    }

    String text(String key, Object... args) {
        return texts.getMessage("demand-follow-up." + key, args, LocaleContextHolder.getLocale());
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
