package org.unionhome.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.calendar.WorkCalendar;

/**
 * Lets the union office enter the public holidays and make-up working days of a year, as the State Council's notice gives them.
 * Each change is a line of the ledger chain {@code calendar}, and running clocks are counted again.
 */
@Service
public class CalendarRegister {

    /** The ledger chain of all changes. */
    public static final String CHAIN = "calendar";

    private static final List<String> KINDS = List.of("HOLIDAY", "WORKDAY");

    private final JdbcClient db;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final WorkCalendar calendar;

    public CalendarRegister(JdbcClient db, Ledger ledger, ApplicationEventPublisher events, WorkCalendar calendar) {
        this.db = db;
        this.ledger = ledger;
        this.events = events;
        this.calendar = calendar;
    }

    /** The days of a year as they can be entered again: {@code 2026-10-01,HOLIDAY,国庆节} lines. */
    public String linesOf(int year) {
        return String.join(
                "\n",
                db.sql(
                                "select day || ',' || kind || ',' || name from calendar_day where extract(year from day) = :year order by day")
                        .param("year", year)
                        .query(String.class)
                        .list());
    }

    /** Replaces the days of a year. @throws Refusal when a line cannot be read or lies in another year; nothing is changed then */
    @Transactional
    public void replace(int year, String lines, String personId, String role) {
        Map<LocalDate, String[]> days = read(year, lines);
        calendar.enter(year);
        db.sql("delete from calendar_day where extract(year from day) = :year")
                .param("year", year)
                .update();
        days.forEach((day, row) -> db.sql("insert into calendar_day (day, kind, name) values (:day, :kind, :name)")
                .param("day", day)
                .param("kind", row[1].strip())
                .param("name", row[2].strip())
                .update());
        ledger.append(
                new Ledger.Entry(CHAIN, "calendarReplaced", personId, null, role, String.valueOf(year), linesOf(year)));
        events.publishEvent(new CalendarChanged(year));
    }

    private static Map<LocalDate, String[]> read(int year, String lines) {
        Map<LocalDate, String[]> days = new TreeMap<>();
        for (String line : lines.replace('\uff0c', ',')
                .lines()
                .filter(text -> !text.isBlank())
                .toList()) {
            String[] row = line.split(",", 3);
            if (row.length < 3 || !KINDS.contains(row[1].strip()) || row[2].isBlank() || row[2].length() > 40) {
                throw new Refusal("cases.refusal.impossibleDay");
            }
            LocalDate day = day(row[0].strip());
            if (day.getYear() != year || days.put(day, row) != null) {
                throw new Refusal("cases.refusal.impossibleDay");
            }
        }
        return days;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal("cases.refusal.impossibleDay");
        }
    }
}
