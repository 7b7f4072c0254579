package org.unionhome.demandfollowup.receipt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.portal.PageWords;

/** The branches, with the head office. Teams are not offered: a team is too few people to hide among. */
@Component
class AnonymousUnits {

    private final JdbcClient db;
    private final PageWords words;

    AnonymousUnits(JdbcClient db, PageWords words) {
        this.db = db;
        this.words = words;
    }

    List<Choice> all() {
        return db.sql("select code as value, " + (words.isEnglish() ? "name_en" : "name")
                        + " as label from unit where level = 'BRANCH' order by code")
                .query(Choice.class)
                .list();
    }
}
