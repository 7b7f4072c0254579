package org.unionhome.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;

/** The rows of a process's {@code examples/*.csv}: each gives what it says, by the rule it names, and no rule is without a row. */
public final class DecisionExamples {

    private final String slug;
    private final Path folder;
    private final List<String> tables;
    private final List<DmnDecisionTableEvaluationEvent> events = new ArrayList<>();
    private final DmnEngine engine = engine();

    public DecisionExamples(String slug, String... tables) {
        this.slug = slug;
        this.folder = Path.of("processes").resolve(slug);
        this.tables = List.of(tables);
    }

    private DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(events::add);
        return configuration.buildEngine();
    }

    public Stream<DynamicTest> hold() {
        return tables.stream().flatMap(this::examples);
    }

    private Stream<DynamicTest> examples(String table) {
        List<Map<String, String>> rows = rows(table);
        return rows.stream().map(row -> DynamicTest.dynamicTest(table + ": " + row, () -> check(table, row)));
    }

    private void check(String table, Map<String, String> row) {
        events.clear();
        List<Map<String, Object>> results =
                engine.evaluateDecisionTable(decision(table), inputs(row)).getResultList();

        row.forEach((column, expected) -> {
            if (column.startsWith("expected.")) {
                String actual = results.stream()
                        .map(result -> text(result.get(column.substring("expected.".length()))))
                        .collect(Collectors.joining("|"));
                assertThat(actual).as(column).isEqualTo(expected);
            }
        });
        assertThat(String.join("|", hitRules())).isEqualTo(row.get("rule"));
    }

    private List<String> hitRules() {
        return events.get(0).getMatchingRules().stream()
                .map(rule -> rule.getId().replaceAll(".*Rule", ""))
                .toList();
    }

    public Stream<DynamicTest> showEveryRule() {
        return tables.stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    Set<String> shown = rows(table).stream()
                            .flatMap(row -> Stream.of(row.get("rule").split("\\|")))
                            .filter(rule -> !rule.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new));
                    int rules = Dmn.readModelFromFile(
                                    folder.resolve(table + ".dmn").toFile())
                            .getModelElementsByType(Rule.class)
                            .size();
                    assertThat(shown)
                            .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, rules)
                                    .mapToObj(String::valueOf)
                                    .toList());
                }));
    }

    private DmnDecision decision(String table) {
        try (InputStream input = Files.newInputStream(folder.resolve(table + ".dmn"))) {
            return engine.parseDecision(slug + "." + table, input);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> inputs(Map<String, String> row) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Map.Entry<String, String> cell : row.entrySet()) {
            if (cell.getKey().startsWith("expected.")) {
                break;
            }
            inputs.put(cell.getKey(), value(cell.getValue()));
        }
        return inputs;
    }

    private static Object value(String cell) {
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        return cell.matches("-?[0-9.]+") ? new BigDecimal(cell) : cell;
    }

    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private List<Map<String, String>> rows(String table) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("examples/" + table + ".csv"));
            List<String> header = cells(lines.get(0));
            return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    /** Cells of a CSV line; a comma within double quotes belongs to its cell. */
    private static List<String> cells(String line) {
        return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
