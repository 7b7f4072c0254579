package org.unionhome.starselection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The values of each step's form. */
@Component
class SelectionValues {

    private final PlanValues plan;

    SelectionValues(PlanValues plan) {
        this.plan = plan;
    }

    Map<String, Object> of(StarSelection selection, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        plan.head(values, selection);
        switch (step) {
            case "announceCall" -> plan.call(values, selection);
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    Map<String, Object> start() {
        return plan.start();
    }
}
