package org.unionhome.starselection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.starnomination.exchange.CohortNominee;

/** The values of each step's form. */
@Component
class SelectionValues {

    private final PlanValues plan;
    private final RankingValues ranking;
    private final TermValues term;
    private final RatingDesk rating;
    private final SelectionWords words;
    private final JdbcClient db;
    private final Clock clock;

    SelectionValues(
            PlanValues plan,
            RankingValues ranking,
            TermValues term,
            RatingDesk rating,
            SelectionWords words,
            JdbcClient db,
            Clock clock) {
        this.plan = plan;
        this.ranking = ranking;
        this.term = term;
        this.rating = rating;
        this.words = words;
        this.db = db;
        this.clock = clock;
    }

    Map<String, Object> of(StarSelection selection, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        plan.head(values, selection);
        switch (step) {
            case "announceCall" -> plan.call(values, selection);
            case "openRating" -> rating(values, selection);
            case "holdPanelMeeting" -> ranking.panel(values, selection);
            case "approveShortlist", "decideByPartyCommittee" -> ranking.shortlist(values, selection);
            case "answerObjection" -> term.objection(values, selection);
            case "grantAllowances" -> term.allowances(values, selection);
            case "checkMidTerm" -> term.check(values, selection);
            case "cohortCancelled" -> values.put("stateText", words.text("state." + selection.state()));
            default -> throw new IllegalArgumentException("no such step: " + step);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    Map<String, Object> start() {
        return plan.start();
    }

    private void rating(Map<String, Object> values, StarSelection selection) {
        List<CohortNominee> eligible = rating.eligible(selection.caseNumber());
        values.put(
                "nominees",
                eligible.stream()
                        .map(nominee -> Map.of(
                                "nominee",
                                words.name(nominee.personId()),
                                "unit",
                                words.unit(nominee.branchCode()),
                                "number",
                                nominee.number()))
                        .toList());
        values.put(
                "electorsText",
                words.text(
                        "text.electors", rating.electors(selection.caseNumber()).size()));
        values.put(
                "roundText",
                selection.ratingRound() == 0 ? null : words.text("text.ratingRound", selection.ratingRound() + 1));
        values.put("counterOptions", counters(eligible));
        values.put("mode", "ELECTRONIC");
    }

    /** Whoever holds an office can count, unless rated themselves. */
    private List<Map<String, Object>> counters(List<CohortNominee> rated) {
        Set<String> not = rated.stream().map(CohortNominee::personId).collect(Collectors.toSet());
        List<Map<String, Object>> options = new ArrayList<>();
        db
                .sql("""
                        select distinct p.id, p.name from role_grant g join person p on p.id = g.person_id
                        where p.active and g.role in ('unionOfficer', 'auditCommittee', 'supervisor', 'discipline', 'finance', 'branchChair')
                          and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today)
                        order by p.name, p.id""")
                .param("today", LocalDate.now(clock))
                .query((row, i) -> Map.<String, Object>of("value", row.getString("id"), "label", row.getString("name")))
                .list()
                .stream()
                .filter(option -> !not.contains(option.get("value")))
                .forEach(options::add);
        return options;
    }
}
