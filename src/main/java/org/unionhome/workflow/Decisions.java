package org.unionhome.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The decision tables of the process folders. They are evaluated by a decision engine of their own, which keeps no history: the
 * inputs (incomes, amounts) would otherwise be copied into the engine's tables. What was decided stands in the process's tables.
 */
@Component
public class Decisions {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

    /** All matching rules, each as its outputs by name. @param id {@code slug.noun} */
    public List<Map<String, Object>> all(String id, Map<String, Object> inputs) {
        DmnDecision table = tables.computeIfAbsent(id, this::load);
        return engine.evaluateDecisionTable(table, inputs).getResultList();
    }

    /** The one rule that matches. */
    public Map<String, Object> one(String id, Map<String, Object> inputs) {
        List<Map<String, Object>> matches = all(id, inputs);
        if (matches.size() != 1) {
            throw new IllegalStateException(id + " has " + matches.size() + " answers");
        }
        return matches.get(0);
    }

    private DmnDecision load(String id) {
        int dot = id.indexOf('.');
        String path = "processes/" + id.substring(0, dot) + "/" + id.substring(dot + 1) + ".dmn";
        try (InputStream input = new ClassPathResource(path).getInputStream()) {
            return engine.parseDecision(id, input);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
