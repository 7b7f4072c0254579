package org.unionhome.portal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units to choose from, the company first. */
@Component
class Units {

    private final JdbcClient db;
    private final PageWords words;

    Units(JdbcClient db, PageWords words) {
        this.db = db;
        this.words = words;
    }

    List<PersonPage.Option> all() {
        return named("true");
    }

    /** Those that can have units below them. */
    List<PersonPage.Option> parents() {
        return named("level <> 'TEAM'");
    }

    private List<PersonPage.Option> named(String which) {
        String name = words.isEnglish() ? "name_en" : "name";
        return db.sql("select code, " + name + " as name from unit where " + which
                        + " order by case level when 'COMPANY' then 1 when 'BRANCH' then 2 else 3 end, code")
                .query(PersonPage.Option.class)
                .list();
    }
}
