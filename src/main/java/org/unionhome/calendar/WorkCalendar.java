package org.unionhome.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Working days in mainland China: Monday to Friday, less public holidays, plus the weekend days that a State Council notice
 * makes working days (调休). A year without rows counts as plain weeks; {@link CalendarWatch} warns of it.
 */
@Service
public class WorkCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** On top of twice the term, which weekends fit into: more days off than any stretch of holidays has. */
    private static final int LONGEST_HOLIDAYS = 60;

    private final JdbcClient db;

    public WorkCalendar(JdbcClient db) {
        this.db = db;
    }

    public boolean isWorkingDay(LocalDate day) {
        Optional<String> exception = db.sql("select kind from calendar_day where day = :day")
                .param("day", day)
                .query(String.class)
                .optional();
        return isWorkingDay(day, exception.orElse(null));
    }

    private static boolean isWorkingDay(LocalDate day, String exception) {
        return exception == null ? !WEEKEND.contains(day.getDayOfWeek()) : "WORKDAY".equals(exception);
    }

    /** The last of {@code days} working days after {@code start}; the start day is not counted (民法典 201). */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        return walk(start, days, 1);
    }

    /** The first of {@code days} working days before {@code end}, which is not counted; for reminders. */
    public LocalDate minusWorkingDays(LocalDate end, int days) {
        return walk(end, days, -1);
    }

    /** One query for a whole term: the days that are not as their weekday says, in a stretch long enough for all holidays. */
    private LocalDate walk(LocalDate start, int days, int step) {
        Map<LocalDate, String> exceptions = exceptions(start, start.plusDays(step * (2L * days + LONGEST_HOLIDAYS)));
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day, exceptions.get(day))) {
                left--;
            }
        }
        return day;
    }

    private Map<LocalDate, String> exceptions(LocalDate one, LocalDate other) {
        Map<LocalDate, String> kinds = new HashMap<>();
        db.sql("select day, kind from calendar_day where day between least(:one, :other) and greatest(:one, :other)")
                .param("one", one)
                .param("other", other)
                .query(row -> {
                    kinds.put(row.getObject("day", LocalDate.class), row.getString("kind"));
                });
        return kinds;
    }

    /** The last of {@code days} calendar days after {@code start}; a rest day rolls forward to a working day (民法典 201, 203). */
    public LocalDate plusCalendarDays(LocalDate start, int days) {
        return rollForward(start.plusDays(days));
    }

    /** The day itself, or the next working day when it is a rest day (民法典 203). */
    public LocalDate rollForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Whether the holidays of a year were entered. */
    public boolean knows(int year) {
        return db.sql("select exists (select 1 from calendar_year where year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** From now on the year counts as entered, even if it has no days. */
    public void enter(int year) {
        db.sql("insert into calendar_year (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
    }
}
