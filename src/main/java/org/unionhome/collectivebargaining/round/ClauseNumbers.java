package org.unionhome.collectivebargaining.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.table.AgreedClause;
import org.unionhome.collectivebargaining.table.BargainingTable;

/** Clauses that somebody points at: as options of a form, and as numbers when they come back. */
@Component
public class ClauseNumbers {

    private final BargainingTable table;
    private final RoundWords words;

    ClauseNumbers(BargainingTable table, RoundWords words) {
        this.table = table;
        this.words = words;
    }

    public List<Map<String, String>> options(String caseNumber) {
        return table.agreed(caseNumber).stream()
                .map(clause ->
                        RoundWords.option(clause.number(), words.text("text.clause", clause.number(), clause.title())))
                .toList();
    }

    /** @throws Refusal when none is pointed at, or one that is not in the draft */
    public List<Integer> require(String caseNumber, Collection<String> pointedAt) {
        if (pointedAt == null || pointedAt.isEmpty()) {
            throw new Refusal("collective-bargaining.refusal.clausesMissing");
        }
        return known(caseNumber, pointedAt);
    }

    /** The same where there may be none. @throws Refusal when one is not in the draft */
    public List<Integer> known(String caseNumber, Collection<String> pointedAt) {
        Set<String> known = table.agreed(caseNumber).stream()
                .map(AgreedClause::number)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        Collection<String> named = pointedAt == null ? List.of() : pointedAt;
        if (!known.containsAll(named)) {
            throw new Refusal("collective-bargaining.refusal.unknownClause");
        }
        return named.stream().map(Integer::valueOf).distinct().sorted().toList();
    }
}
