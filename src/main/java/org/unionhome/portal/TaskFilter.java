package org.unionhome.portal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** What is chosen on the task list, and how it is written in the address. Unknown words count as not chosen. */
record TaskFilter(Whose whose, Due due, String process) {

    enum Whose {
        all(OpenTasks.Scope.ALL),
        mine(OpenTasks.Scope.MINE),
        roles(OpenTasks.Scope.MY_ROLES),
        standIn(OpenTasks.Scope.STAND_IN);

        private final OpenTasks.Scope scope;

        Whose(OpenTasks.Scope scope) {
            this.scope = scope;
        }
    }

    enum Due {
        anyTime,
        overdue,
        soon
    }

    private static final int SOON_DAYS = 3;

    static TaskFilter of(String whose, String due, String process) {
        return new TaskFilter(word(Whose.class, whose, Whose.all), word(Due.class, due, Due.anyTime), process);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        return otherwise;
    }

    boolean narrows() {
        return whose != Whose.all || due != Due.anyTime || process != null;
    }

    TaskFilter with(Whose other) {
        return new TaskFilter(other, due, process);
    }

    TaskFilter with(Due other) {
        return new TaskFilter(whose, other, process);
    }

    TaskFilter withProcess(String other) {
        return new TaskFilter(whose, due, other);
    }

    String href() {
        return address().build().toUriString();
    }

    /** The address of the page after this task. */
    String hrefAfter(OpenTask last) {
        return address()
                .queryParam("after", ChronoUnit.MICROS.between(Instant.EPOCH, last.dueAt()) + "-" + last.taskId())
                .build()
                .toUriString();
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tasks");
        if (whose != Whose.all) {
            address.queryParam("whose", whose);
        }
        if (due != Due.anyTime) {
            address.queryParam("due", due);
        }
        if (process != null) {
            address.queryParam("process", process);
        }
        return address;
    }

    OpenTasks.Query query(Clock clock, String after, int limit) {
        Instant before = switch (due) {
            case anyTime -> null;
            case overdue -> clock.instant();
            case soon ->
                LocalDate.now(clock)
                        .plusDays(SOON_DAYS + 1L)
                        .atStartOfDay(clock.getZone())
                        .toInstant();
        };
        int dash = after == null ? -1 : after.indexOf('-');
        if (dash < 1) {
            return new OpenTasks.Query(whose.scope, process, before, null, null, limit);
        }
        return new OpenTasks.Query(
                whose.scope, process, before, moment(after.substring(0, dash)), after.substring(dash + 1), limit);
    }

    /** As fine as the database keeps it: a coarser place would show rows of the page before again. */
    private static Instant moment(String micros) {
        try {
            return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return Instant.EPOCH;
        }
    }
}
