package org.unionhome.passport.page;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.passport.PassportAccess;
import org.unionhome.passport.SkillCounts;
import org.unionhome.people.Entitlements;
import org.unionhome.portal.PageWords;

/** The people of the units that somebody looks after, page by page. */
@Component
class PassportPeople {

    static final int PAGE = 50;

    /** A unit to choose. */
    public record Option(String code, String name) {}

    /** A person of the list; {@code level} is null for who has none. */
    public record Row(String id, String name, String unit, String level) {}

    private record Found(String id, String name, String unit, String unitEn) {}

    private final JdbcClient db;
    private final PassportAccess access;
    private final SkillCounts skills;
    private final PageWords words;

    PassportPeople(JdbcClient db, PassportAccess access, SkillCounts skills, PageWords words) {
        this.db = db;
        this.access = access;
        this.skills = skills;
        this.words = words;
    }

    /** The highest units whose people this reader looks after. */
    List<String> roots(Entitlements who) {
        return access.readsAll(who)
                ? db.sql("select code from unit where level = 'COMPANY'")
                        .query(String.class)
                        .list()
                : access.led(who).stream().sorted().toList();
    }

    /** The units of these trees, each before those below it. */
    List<Option> units(List<String> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        String name = words.isEnglish() ? "name_en" : "name";
        return db.sql(
                        "with recursive down as (select code, name, name_en, code as path from unit where code in (:roots)"
                                + " union select u.code, u.name, u.name_en, down.path || '/' || u.code from unit u"
                                + " join down on u.parent_code = down.code)"
                                + " select code, " + name + " as name from down group by code, " + name
                                + " order by min(path)")
                .param("roots", roots)
                .query(Option.class)
                .list();
    }

    /** The active people of a unit and those below it, after this one. */
    List<Row> page(String unit, String after) {
        List<Found> found = db.sql("""
                        with recursive down as (
                            select code from unit where code = :unit
                            union all select u.code from unit u join down on u.parent_code = down.code)
                        select p.id, p.name, u.name as unit, u.name_en as unit_en
                        from person p join down on down.code = p.unit_code join unit u on u.code = p.unit_code
                        where p.active and p.id > :after order by p.id limit :limit""")
                .param("unit", unit)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(Found.class)
                .list();
        var levels = skills.highest(found.stream().map(Found::id).toList());
        return found.stream()
                .map(each -> new Row(
                        each.id(),
                        each.name(),
                        words.isEnglish() ? each.unitEn() : each.unit(),
                        Optional.ofNullable(levels.get(each.id()))
                                .map(level -> words.say("passport.level." + level))
                                .orElse(null)))
                .toList();
    }
}
