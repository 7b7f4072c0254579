package org.unionhome.demandfollowup.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unionhome.demandfollowup.exchange.DemandState;

/**
 * The one statement of what a filter means, used by counts, lists, export, feed and charts alike. The demand is {@code d}.
 * A team is too small a crowd to hide in: who asked for confidence is found by the branch, not by the team.
 */
final class BoardWhere {

    /** A unit owes the next step: whoever waits for the raiser or the chairman is late with nothing. */
    static final String WITH_UNIT =
            DemandState.withUnitNames().stream().collect(Collectors.joining("', '", "d.state in ('", "')"));

    static final String OVERDUE = WITH_UNIT + " and d.promised_on < :today";

    /** The chairman has it by the ladder, or because its raiser re-opened it too often: one colour for both. */
    static final String COLOUR = "case when d.state = 'AT_CHAIRMAN' then 'CHAIRMAN' else d.ladder end";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private BoardWhere() {}

    /** @param units the unit asked for and all below it */
    static BoardWhere of(BoardFilter filter, Units units, LocalDate today) {
        BoardWhere where = new BoardWhere();
        where.values.put("today", today);
        where.state(filter.get("state"));
        where.equal("meeting_number", "meeting", filter);
        where.equal("category", "category", filter);
        where.equal("matter", "matter", filter);
        where.colour(filter.get("ladder"));
        where.units(filter, units);
        where.period(filter);
        if (filter.get("overdue") != null) {
            where.conditions.add(OVERDUE);
        }
        where.words(filter.words());
        return where;
    }

    private void state(String state) {
        if (state != null) {
            BoardGroup.of(state)
                    .ifPresentOrElse(
                            group -> conditions.add(group.condition()), () -> add("d.state = :state", "state", state));
        }
    }

    private void equal(String column, String name, BoardFilter filter) {
        if (filter.get(name) != null) {
            add("d." + column + " = :" + name, name, filter.get(name));
        }
    }

    /** {@link #COLOUR} in parts of which the planner knows an index. */
    private void colour(String colour) {
        if (colour != null) {
            String atChairman = colour.equals("CHAIRMAN") ? " or d.state = 'AT_CHAIRMAN'" : "";
            String notThere = atChairman.isEmpty() ? " and d.state <> 'AT_CHAIRMAN'" : "";
            add("(d.ladder = :ladder" + atChairman + ")" + notThere, "ladder", colour);
        }
    }

    private void units(BoardFilter filter, Units units) {
        if (filter.get("unit") != null) {
            Units.Below below = units.below(filter.get("unit"));
            add("d.unit_code = any(:unit)" + (below.team() ? " and not d.confidential" : ""), "unit", below.codes());
        }
        if (filter.get("owner") != null) {
            add(
                    "d.owner_unit = any(:owner)",
                    "owner",
                    units.below(filter.get("owner")).codes());
        }
    }

    private void period(BoardFilter filter) {
        if (filter.from() != null) {
            add("d.raised_on >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            add("d.raised_on <= :to", "to", filter.to());
        }
    }

    /** The index finds what has all pairs of the word; that they stand side by side is then looked up in the text. */
    private void words(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String name = "word" + i;
            String folded = "demand_follow_up_fold(:" + name + ")";
            add(
                    "demand_follow_up_grams(d.search_text) @> demand_follow_up_wanted(" + folded + ")"
                            + " and position(" + folded + " in d.search_text) > 0",
                    name,
                    words.get(i));
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** {@code where …}; always something. */
    String sql() {
        return " where " + (conditions.isEmpty() ? "true" : String.join(" and ", conditions));
    }

    Map<String, Object> values() {
        return values;
    }
}
