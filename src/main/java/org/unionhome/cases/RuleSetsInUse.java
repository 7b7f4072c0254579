package org.unionhome.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;

/** Guards the law that cases began with. */
@Component
class RuleSetsInUse {

    private final List<RuleSetUse> uses;

    RuleSetsInUse(List<RuleSetUse> uses) {
        this.uses = uses;
    }

    /** @throws Refusal when a case that began on this day or later keeps the law of the jurisdiction */
    void requireFree(String jurisdiction, LocalDate from) {
        lastUse(jurisdiction).filter(day -> !day.isBefore(from)).ifPresent(day -> {
            throw new Refusal("cases.refusal.ruleSetInUse", day.toString());
        });
    }

    private Optional<LocalDate> lastUse(String jurisdiction) {
        return uses.stream()
                .map(use -> use.lastUseOf(jurisdiction))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
