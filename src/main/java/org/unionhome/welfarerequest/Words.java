package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The process's words in the reader's language. */
@Component
class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource texts;
    private final Clock clock;

    Words(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A word of a group, such as a type or a fund; a word of the union's own stands for itself. Empty for null. */
    String of(String group, Object word) {
        return word == null
                ? ""
                : texts.getMessage(
                        "welfare-request." + group + "." + word,
                        null,
                        word.toString(),
                        LocaleContextHolder.getLocale());
    }

    String text(String key, Object... args) {
        return texts.getMessage("welfare-request." + key, args, LocaleContextHolder.getLocale());
    }

    String money(BigDecimal amount) {
        return amount == null ? "" : text("text.money", Money.text(amount));
    }

    String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    String minute(Instant moment) {
        return MINUTE.withZone(clock.getZone()).format(moment);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
