package org.unionhome.demandfollowup;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.Track;
import org.unionhome.demandfollowup.exchange.Triage;
import org.unionhome.demandfollowup.exchange.Triage.Road;
import org.unionhome.workflow.Decisions;

/** Which way a demand goes as a rule, by the decision tables. People confirm or change it. */
@Component
class Triages {

    private final Decisions decisions;
    private final CoUnits coUnits;
    private final Owners owners;

    Triages(Decisions decisions, CoUnits coUnits, Owners owners) {
        this.decisions = decisions;
        this.coUnits = coUnits;
        this.owners = owners;
    }

    Matter matter(Category category) {
        return Matter.valueOf((String) decisions
                .one("demand-follow-up.matter", Map.of("category", category.name()))
                .get("matter"));
    }

    Triage of(Demand demand) {
        return of(demand, !coUnits.of(demand.caseNumber()).isEmpty());
    }

    /** @param crossUnits whether several units have to work together */
    Triage of(Demand demand, boolean crossUnits) {
        Map<String, Object> found = decisions.one(
                "demand-follow-up.triage",
                Map.of(
                        "category", demand.category().name(),
                        "urgency", demand.urgency().name(),
                        "crossUnits", crossUnits));
        return new Triage(
                Track.valueOf((String) found.get("track")),
                Road.valueOf((String) found.get("road")),
                owner((String) found.get("owner"), demand),
                (String) found.get("supervisedBy"));
    }

    private String owner(String rule, Demand demand) {
        return switch (rule) {
            case "SAFETY" -> owners.departmentOf("safety").orElse(null);
            case "GENERAL_OFFICE" -> owners.departmentOf("generalManager").orElse(null);
            case "OWN_UNIT" -> owners.ownUnitOf(demand.unitCode()).orElse(null);
            default -> null;
        };
    }
}
