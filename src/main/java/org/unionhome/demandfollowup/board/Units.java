package org.unionhome.demandfollowup.board;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.portal.PageWords;

/** The units of the filter, and what lies below one. */
@Component("boardUnits")
class Units {

    /** A unit with all below it. */
    record Below(String[] codes, boolean team) {}

    private final JdbcClient db;
    private final PageWords words;

    Units(JdbcClient db, PageWords words) {
        this.db = db;
        this.words = words;
    }

    Below below(String code) {
        List<String> codes = db.sql(
                        "with recursive down as (select code from unit where code = :code"
                                + " union all select u.code from unit u join down on u.parent_code = down.code) select code from down")
                .param("code", code)
                .query(String.class)
                .list();
        boolean team = db.sql("select exists (select 1 from unit where code = :code and level = 'TEAM')")
                .param("code", code)
                .query(Boolean.class)
                .single();
        return new Below(codes.toArray(String[]::new), team);
    }

    /** The company first, each branch before its teams. */
    List<Option> all() {
        return db.sql(
                        "select u.code as value, " + name("u")
                                + " as text from unit u left join unit p on p.code = u.parent_code"
                                + " order by u.level <> 'COMPANY', case when u.level = 'TEAM' then p.code else u.code end, u.level, u.code")
                .query(Option.class)
                .list();
    }

    /** The column with the reader's name of a unit. */
    String name(String alias) {
        return alias + (words.isEnglish() ? ".name_en" : ".name");
    }
}
