package org.unionhome.demandfollowup.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists of demands, all filtered by {@link BoardWhere}. */
@Repository
class BoardReader {

    /** The last demand of a page, after which the next page begins. */
    record Place(LocalDate raisedOn, String number) {}

    static final String NEWEST = "order by d.raised_on desc, d.case_number desc";

    static final String COUNTS = "select count(*) as raised, "
            + BoardGroup.PARTS.stream()
                    .map(group -> counted(group.condition(), group.name()))
                    .collect(Collectors.joining(", "))
            + ", " + counted(BoardWhere.OVERDUE, "overdue")
            + ", " + counted("d.matter = 'LIVELIHOOD' and " + BoardGroup.ANSWERED.condition(), "livelihood")
            + ", " + counted("d.matter = 'UNIT_ISSUE' and " + BoardGroup.RESOLVED.condition(), "unit_issues")
            + BoardFilter.LADDER.stream()
                    .map(level -> ", "
                            + counted(
                                    BoardGroup.OPEN.condition() + " and " + BoardWhere.COLOUR + " = '" + level + "'",
                                    "on_" + level))
                    .collect(Collectors.joining())
            + " from demand_follow_up d";

    private final JdbcClient db;
    private final Units units;
    private final Clock clock;

    BoardReader(JdbcClient db, Units units, Clock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    private static String counted(String condition, String name) {
        return "count(*) filter (where " + condition + ") as " + name;
    }

    BoardCounts counts(BoardFilter filter) {
        BoardWhere where = where(filter);
        return db.sql(COUNTS + where.sql())
                .params(where.values())
                .query((row, i) -> {
                    Map<BoardGroup, Long> parts = new EnumMap<>(BoardGroup.class);
                    for (BoardGroup group : BoardGroup.PARTS) {
                        parts.put(group, row.getLong(group.name()));
                    }
                    Map<String, Long> ladder = new LinkedHashMap<>();
                    for (String level : BoardFilter.LADDER) {
                        ladder.put(level, row.getLong("on_" + level));
                    }
                    return new BoardCounts(
                            row.getLong("raised"),
                            parts,
                            row.getLong("overdue"),
                            row.getLong("livelihood"),
                            row.getLong("unit_issues"),
                            ladder);
                })
                .single();
    }

    /** Newest first. @param after the last one of the page before, or null */
    List<BoardRow> page(BoardFilter filter, Place after, int limit) {
        BoardWhere where = where(filter);
        String place = after == null ? "" : " and (d.raised_on, d.case_number) < (:afterDay, :afterNumber)";
        JdbcClient.StatementSpec statement = db.sql(select(where.sql() + place, NEWEST, "limit :limit"))
                .params(where.values())
                .param("limit", limit);
        if (after != null) {
            statement = statement.param("afterDay", after.raisedOn()).param("afterNumber", after.number());
        }
        return statement.query(BoardRow.class).list();
    }

    /** Settled ones, the latest first, for the wall. */
    List<BoardRow> recentlySettled(int limit) {
        return db.sql(select(
                        " where d.settled_on is not null and " + BoardGroup.ANSWERED.condition(),
                        "order by d.settled_on desc, d.case_number desc",
                        "limit :limit"))
                .param("today", today())
                .param("limit", limit)
                .query(BoardRow.class)
                .list();
    }

    /** Those of units that are latest against their promise, for the wall. */
    List<BoardRow> mostUrgent(int limit) {
        return db.sql(select(
                        " where " + BoardWhere.WITH_UNIT + " and d.promised_on is not null",
                        "order by d.promised_on, d.case_number",
                        "limit :limit"))
                .param("today", today())
                .param("limit", limit)
                .query(BoardRow.class)
                .list();
    }

    /**
     * The columns of {@link BoardRow}. The demands are found first, then names are looked up for those only; the order is said
     * twice because a join may lose it.
     */
    String select(String where, String order, String limit) {
        return """
                select d.case_number as number, d.title,
                       case when d.confidential then null else left(p.name, 1) || '**' end as raiser,
                       case when d.confidential and u.level = 'TEAM' then %s else %s end as unit, %s as owner,
                       d.meeting_number, d.category, d.matter, d.urgency, d.state, %s as ladder, d.raised_on, d.promised_on,
                       case when d.replied_on is not null then d.planned_on end as planned_on, d.settled_on, coalesce(%s, false) as overdue, d.percent, d.reopened, d.rating, d.unrated,
                       (select count(*) from demand_follow_up_second s where s.case_number = d.case_number) as seconds
                from (select d.* from demand_follow_up d %s %s %s) d
                left join person p on p.id = d.raiser_id
                join unit u on u.code = d.unit_code
                left join unit b on b.code = u.parent_code
                left join unit o on o.code = d.owner_unit
                %s""".formatted(
                        units.name("b"),
                        units.name("u"),
                        units.name("o"),
                        BoardWhere.COLOUR,
                        BoardWhere.OVERDUE,
                        where,
                        order,
                        limit,
                        order);
    }

    BoardWhere where(BoardFilter filter) {
        return BoardWhere.of(filter, units, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
