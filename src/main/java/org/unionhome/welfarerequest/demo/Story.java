package org.unionhome.welfarerequest.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.unionhome.welfarerequest.RequestType;

/** One invented case: a day, or days before today; who, what, and how it goes. */
record Story(String when, String branch, RequestType type, int amount, int income, String path, String cause) {

    private static final String FILE = "processes/welfare-request/demo/history.csv";

    static List<Story> all() {
        try (BufferedReader csv = new BufferedReader(
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
            return csv.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(Story::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story of(String[] cells) {
        return new Story(
                cells[0],
                cells[1],
                RequestType.valueOf(cells[2]),
                Integer.parseInt(cells[3]),
                cells[4].isEmpty() ? 0 : Integer.parseInt(cells[4]),
                cells[5],
                cells[6]);
    }

    LocalDate day(LocalDate today) {
        return when.startsWith("-") ? today.minusDays(Long.parseLong(when.substring(1))) : LocalDate.parse(when);
    }

    /** The step at which an open case waits today; null for a case that ended. */
    String stopsAt() {
        return path.startsWith("AT:") ? path.substring(3) : null;
    }

    boolean isUrgent() {
        return path.startsWith("URGEN") || "decideUrgent".equals(stopsAt()) || "payAdvance".equals(stopsAt());
    }

    boolean hasObjection() {
        return path.startsWith("OBJECTION") || path.equals("URGENT_RECOVERED") || "answerObjection".equals(stopsAt());
    }
}
