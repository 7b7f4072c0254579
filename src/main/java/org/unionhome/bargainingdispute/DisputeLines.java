package org.unionhome.bargainingdispute;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Fact;

/** What forms and the case page say of a dispute. */
@Component
class DisputeLines {

    private final Coordination coordination;
    private final Deadlines deadlines;
    private final Rules rules;
    private final DisputeWords words;
    private final Clock clock;

    DisputeLines(Coordination coordination, Deadlines deadlines, Rules rules, DisputeWords words, Clock clock) {
        this.coordination = coordination;
        this.deadlines = deadlines;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    String title(BargainingDispute dispute) {
        return words.text("text.title", cause(dispute), dispute.title());
    }

    Map<String, Object> values(BargainingDispute dispute) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("titleText", bargaining(dispute));
        values.put("causeText", cause(dispute));
        values.put("lawText", law(dispute));
        values.put("pointsText", points(dispute));
        values.put("clockText", term(dispute));
        values.put("findingsText", dispute.findings());
        values.put("planText", dispute.plan());
        values.put("extensionText", words.text("text.extension", coordination.extension(dispute)));
        values.put("hintText", arbitration(dispute));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    List<Fact> facts(BargainingDispute dispute) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "bargaining", bargaining(dispute));
        add(facts, "cause", cause(dispute));
        add(facts, "points", points(dispute));
        add(facts, "law", law(dispute));
        add(facts, "term", dispute.state().termRuns() ? term(dispute) : null);
        add(facts, "extensionReason", dispute.extensionReason());
        add(facts, "findings", dispute.findings());
        add(facts, "plan", dispute.plan());
        add(
                facts,
                "signedOn",
                dispute.signedOn() == null ? null : dispute.signedOn().toString());
        add(facts, "protocol", dispute.protocol());
        add(facts, "reference", dispute.reference());
        add(facts, "endReason", dispute.endReason());
        return facts;
    }

    private String bargaining(BargainingDispute dispute) {
        return words.text("text.title", dispute.bargainingNumber(), dispute.title());
    }

    private String cause(BargainingDispute dispute) {
        return words.text("cause." + dispute.cause());
    }

    private String law(BargainingDispute dispute) {
        return words.text(
                "text.law",
                dispute.ruleSet().jurisdiction(),
                dispute.ruleSet().on().toString());
    }

    private static String points(BargainingDispute dispute) {
        return dispute.points().stream().map(Point::text).collect(Collectors.joining("\n"));
    }

    private String term(BargainingDispute dispute) {
        return deadlines
                .running(dispute.caseNumber(), Coordination.CLOCK)
                .map(running ->
                        running.dueAt().minusSeconds(1).atZone(clock.getZone()).toLocalDate())
                .map(last -> words.text(dispute.extended() ? "text.untilExtended" : "text.until", last.toString()))
                .orElse(null);
    }

    private String arbitration(BargainingDispute dispute) {
        Rule limit = rules.require("bargaining-dispute.recordArbitration.due", dispute.ruleSet());
        return words.text("text.arbitration", limit.value().intValueExact(), limit.law(), limit.article());
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("bargaining-dispute.fact." + key, value));
        }
    }
}
