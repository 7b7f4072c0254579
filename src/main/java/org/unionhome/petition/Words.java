package org.unionhome.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The process's words in the reader's language. */
@Component("petitionWords")
class Words {

    private final MessageSource texts;
    private final Clock clock;

    Words(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A word of a group, such as a kind or a state. Empty for null. */
    String of(String group, Object word) {
        return word == null ? "" : text(group + "." + word);
    }

    /** For what is kept or told in writing: the union writes in Chinese, whosever page it is written on. */
    String official(String key, Object... args) {
        return texts.getMessage("petition." + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    String text(String key, Object... args) {
        return texts.getMessage("petition." + key, args, LocaleContextHolder.getLocale());
    }

    String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The last day of a term that is over at this moment. */
    String lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusSeconds(1), clock.getZone()).toString();
    }

    String list(List<String> words) {
        return String.join(text("text.comma"), words);
    }
}
