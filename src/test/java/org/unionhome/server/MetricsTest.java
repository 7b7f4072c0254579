package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionhome.support.Browser;
import org.unionhome.support.UnionHomeTest;

/** Who may read the figures does not learn from them when somebody wrote without a name. */
@UnionHomeTest
class MetricsTest {

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

    @Test
    void noFigureMovesWhenSomebodyReadsOrWritesWithoutAName() {
        Browser browser = new Browser(port);
        browser.page("/login");
        Map<String, Double> before = figures();

        browser.page("/public/demands/new");
        browser.page("/%70ublic/demands/new");
        assertThat(browser.form("/public/demands/new", Map.of("title", "x")).statusCode())
                .isLessThan(500);
        browser.page("/public/receipt");
        browser.form("/public/receipt", Map.of("code", "ABCD"));

        assertThat(figures()).isEqualTo(before);
        assertThat(before).isNotEmpty();
        browser.page("/login");
        assertThat(figures()).isNotEqualTo(before);
    }

    /** Everything that is counted by request; the figures of the machine and of its pools move all the time. */
    private Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().matches("(http|spring|tomcat\\.(servlet|global)).*"))
                .forEach(meter -> figures.put(meter.getId().toString(), count(meter)));
        return figures;
    }

    private static double count(Meter meter) {
        return StreamSupport.stream(meter.measure().spliterator(), false)
                .filter(measurement -> measurement.getStatistic().name().equals("COUNT")
                        || measurement.getStatistic().name().equals("ACTIVE_TASKS"))
                .mapToDouble(Measurement::getValue)
                .sum();
    }
}
