package org.unionhome.passport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people of a unit stand on which level of skill. */
@Component
public class SkillCounts {

    private static final String BELOW = "with recursive down as (select code from unit where code = :unit"
            + " union all select u.code from unit u join down on u.parent_code = down.code) ";

    private record Held(String personId, SkillLevel level) {}

    private final JdbcClient db;
    private final Clock clock;

    SkillCounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** People by the highest level that they held on a day; lowest level first. Who has left is not counted. */
    public Map<SkillLevel, Long> of(String unitCode, LocalDate on) {
        List<Held> held = db.sql(
                        BELOW + "select s.person_id, s.level from person_skill s join person p on p.id = s.person_id"
                                + " where p.active and p.unit_code in (select code from down) and s.awarded_on <= :on")
                .param("unit", unitCode)
                .param("on", on)
                .query(Held.class)
                .list();
        return top(held).values().stream().collect(groupingBy(level -> level, TreeMap::new, counting()));
    }

    /** How many people of a unit were named craftsman (工匠) by a day. */
    public long craftsmen(String unitCode, LocalDate on) {
        return db.sql(
                        BELOW
                                + "select count(distinct h.person_id) from person_honour h join person p on p.id = h.person_id"
                                + " where h.craftsman and p.active and p.unit_code in (select code from down) and h.awarded_on <= :on")
                .param("unit", unitCode)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    /** The highest level of each of these persons who has one. */
    public Map<String, SkillLevel> highest(List<String> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return top(db.sql("select person_id, level from person_skill where person_id in (:ids) and awarded_on <= :on")
                .param("ids", personIds)
                .param("on", LocalDate.now(clock))
                .query(Held.class)
                .list());
    }

    private static Map<String, SkillLevel> top(List<Held> held) {
        return held.stream()
                .collect(toMap(Held::personId, Held::level, BinaryOperator.maxBy(Comparator.naturalOrder())));
    }
}
