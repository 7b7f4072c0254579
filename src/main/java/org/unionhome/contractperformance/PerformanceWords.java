package org.unionhome.contractperformance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.people.Unit;

/** The words of performance in the reader's language, and in Chinese for what is written down. */
@Component
public class PerformanceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINESE);
    private static final String OWN = "contract-performance.";

    private final MessageSource texts;
    private final People people;

    PerformanceWords(MessageSource texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    public String text(String key, Object... args) {
        return texts.getMessage(OWN + key, args, LocaleContextHolder.getLocale());
    }

    /** The same in Chinese, whoever reads it. */
    String official(String key, Object... args) {
        return texts.getMessage(OWN + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    String officialDay(LocalDate day) {
        return DAY.format(day);
    }

    String role(String role) {
        return texts.getMessage("portal.role." + role, null, role, LocaleContextHolder.getLocale());
    }

    String unit(Unit unit) {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage()) ? unit.nameEn() : unit.name();
    }

    /** The company of a unit, as it calls itself. */
    String company(String unitCode) {
        List<Unit> path = people.path(unitCode);
        return path.get(path.size() - 1).name();
    }
}
