package org.unionhome.starselection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who works in each branch now. A branch without anybody has no places to allot. */
@Component
class Headcounts {

    private final JdbcClient db;

    Headcounts(JdbcClient db) {
        this.db = db;
    }

    List<Headcount> ofBranches() {
        return db.sql("""
                        with recursive home as (
                            select code, code as branch from unit where level = 'BRANCH'
                            union all select u.code, home.branch from unit u join home on u.parent_code = home.code)
                        select home.branch as branch_code, count(*) as headcount
                        from person p join home on home.code = p.unit_code
                        where p.active group by home.branch order by home.branch""").query(Headcount.class).list();
    }
}
