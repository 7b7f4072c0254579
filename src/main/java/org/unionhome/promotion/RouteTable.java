package org.unionhome.promotion;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.Decisions;

/** Asks the decision table how a target is decided. */
@Component
class RouteTable {

    private final Decisions decisions;

    RouteTable(Decisions decisions) {
        this.decisions = decisions;
    }

    Route of(Target target) {
        Map<String, Object> found = decisions.one("promotion.route", Map.of("target", target.name()));
        String cc = (String) found.get("cc");
        return new Route(
                (String) found.get("approvers"),
                Electors.valueOf((String) found.get("electors")),
                (String) found.get("noticeRule"),
                (String) found.get("probationRule"),
                cc == null || cc.isEmpty() ? null : cc);
    }
}
