package org.unionhome.bargainingdispute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Unit;

/** The words of disputes in the reader's language, and in Chinese for what is written down. */
@Component
class DisputeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);

    private final MessageSource texts;
    private final People people;

    DisputeWords(MessageSource texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    String text(String key, Object... args) {
        return texts.getMessage("bargaining-dispute." + key, args, LocaleContextHolder.getLocale());
    }

    String official(String key, Object... args) {
        return texts.getMessage("bargaining-dispute." + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    String officialDay(LocalDate day) {
        return DAY.format(day);
    }

    /** The company of a unit, as it calls itself. */
    String company(String unitCode) {
        List<Unit> path = people.path(unitCode);
        return path.get(path.size() - 1).name();
    }
}
