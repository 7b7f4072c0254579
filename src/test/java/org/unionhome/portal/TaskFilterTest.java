package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

class TaskFilterTest {

    private static final TaskFilter FILTER = TaskFilter.of("all", "anyTime", null);

    @Test
    void theNextPageBeginsAfterTheVeryMicrosecondOfTheLastRow() {
        Instant due = Instant.parse("2026-11-22T09:00:00.123456Z");
        OpenTask last = new OpenTask("task-1", null, null, null, null, null, null, due, 50, due);

        OpenTasks.Query next = query(UriComponentsBuilder.fromUriString(FILTER.hrefAfter(last))
                .build()
                .getQueryParams()
                .getFirst("after"));

        assertThat(next.afterDue()).isEqualTo(due);
        assertThat(next.afterId()).isEqualTo("task-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense-x", "99999999999999999999999-x"})
    void aForgedPlaceIsTheBeginning(String after) {
        assertThat(query(after).afterDue()).isEqualTo(Instant.EPOCH);
    }

    private static OpenTasks.Query query(String after) {
        return FILTER.query(Clock.systemUTC(), after, 10);
    }
}
