package org.unionhome.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates and times as people say them. A term that ends at midnight is said to end on its last day. */
@Component
public class Moments {

    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter CHINESE_NEAR = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH_NEAR = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;
    private final PageWords words;

    public Moments(Clock clock, PageWords words) {
        this.clock = clock;
        this.words = words;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String day(LocalDate day) {
        return (words.isEnglish() ? ENGLISH_DAY : CHINESE_DAY).format(day);
    }

    /** A day of this year without its year. */
    public String near(LocalDate day) {
        if (day.getYear() != today().getYear()) {
            return day(day);
        }
        return (words.isEnglish() ? ENGLISH_NEAR : CHINESE_NEAR).format(day);
    }

    public String day(Instant moment) {
        return near(zoned(moment).toLocalDate());
    }

    public String minute(Instant moment) {
        return day(moment) + " " + TIME.format(zoned(moment));
    }

    /** The end of a term: a day, or a day and time where hours count. */
    public String due(Instant due) {
        ZonedDateTime end = zoned(due);
        return isMidnight(end) ? near(lastDay(due)) : minute(due);
    }

    /** Days from today to the last day of the term; negative once it is over. */
    public long daysTo(Instant due) {
        return ChronoUnit.DAYS.between(today(), lastDay(due));
    }

    private LocalDate lastDay(Instant due) {
        ZonedDateTime end = zoned(due);
        return isMidnight(end) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    private static boolean isMidnight(ZonedDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private ZonedDateTime zoned(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
