package org.unionhome.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in the holidays that ship with the product, and warns when a year is missing: this year's at any time, next year's
 * from 1 November, when the State Council usually publishes them.
 */
@Component
public class CalendarWatch implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CalendarWatch.class);

    private final JdbcClient db;
    private final WorkCalendar calendar;
    private final Clock clock;

    public CalendarWatch(JdbcClient db, WorkCalendar calendar, Clock clock) {
        this.db = db;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        missingYear(LocalDate.now(clock))
                .ifPresent(year -> log.warn(
                        "工作日历缺少 {} 年的节假日安排,期限将只按周一至周五计算。请录入国务院办公厅通知。"
                                + " (No public holidays for {}: terms count plain weeks until they are entered.)",
                        year,
                        year));
    }

    /** The year whose holidays should be known by this day but are not. */
    public Optional<Integer> missingYear(LocalDate today) {
        int year = today.getYear();
        if (!calendar.knows(year)) {
            return Optional.of(year);
        }
        boolean nextYearDue = today.getMonth().compareTo(Month.NOVEMBER) >= 0;
        return nextYearDue && !calendar.knows(year + 1) ? Optional.of(year + 1) : Optional.empty();
    }

    /** Reads {@code calendar/work-calendar.csv}; a year that was entered before stays as the union office left it. */
    @Transactional
    public void loadShippedDays() throws IOException {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                new ClassPathResource("calendar/work-calendar.csv").getInputStream(), StandardCharsets.UTF_8))) {
            csv.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(
                            Collectors.groupingBy(row -> LocalDate.parse(row[0]).getYear()))
                    .forEach(this::loadYear);
        }
    }

    private void loadYear(int year, List<String[]> rows) {
        if (!calendar.knows(year)) {
            calendar.enter(year);
            rows.forEach(this::insert);
        }
    }

    private void insert(String[] row) {
        db.sql("insert into calendar_day (day, kind, name) values (:day, :kind, :name)")
                .param("day", LocalDate.parse(row[0]))
                .param("kind", row[1])
                .param("name", row[2])
                .update();
    }
}
