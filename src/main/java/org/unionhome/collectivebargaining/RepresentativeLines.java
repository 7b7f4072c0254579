package org.unionhome.collectivebargaining;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;

/** Who speaks for whom, on the case's page. */
@Component
@Order(20)
class RepresentativeLines implements PageLines {

    private final Representatives representatives;
    private final BargainingWords words;

    RepresentativeLines(Representatives representatives, BargainingWords words) {
        this.representatives = representatives;
        this.words = words;
    }

    @Override
    public void add(List<Fact> facts, CollectiveBargaining bargaining, Onlooker who) {
        if (!who.shared()) {
            return;
        }
        for (Representative each : representatives.of(bargaining.caseNumber())) {
            add(facts, "representative." + each.side(), line(each));
        }
        if (bargaining.recorderId() != null) {
            add(facts, "recorder", words.name(bargaining.recorderId()));
        }
        if (bargaining.dataSuppliedOn() != null) {
            add(
                    facts,
                    "data",
                    words.text("text.data", bargaining.dataSuppliedOn().toString(), bargaining.situation()));
        }
        if (bargaining.adviserId() != null) {
            add(facts, "adviser", words.name(bargaining.adviserId()));
        }
    }

    /** A staff representative with how long they are protected; a chief with the mandate. */
    private String line(Representative each) {
        String line = each.chief() ? words.text("text.chief", words.name(each)) : words.name(each);
        if (each.mandate() != null) {
            line += words.text("text.mandate", each.mandate());
        }
        if (each.side() == Side.STAFF && !each.external()) {
            line += each.protectedUntil() == null
                    ? words.text("text.protected")
                    : words.text("text.protectedUntil", each.protectedUntil().toString());
        }
        return line;
    }

    private static void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact("collective-bargaining.fact." + key, value));
    }
}
