package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.DemandState;

/** Open demands with which another one could be handled: of the same kind first, newest first. */
@Component
class MainDemands {

    private static final int MOST = 100;

    private final JdbcClient db;

    MainDemands(JdbcClient db) {
        this.db = db;
    }

    List<Choice> choices(Demand demand) {
        return db.sql("select case_number, case_number || ' ' || title as label from demand_follow_up"
                        + " where state in (:open) and case_number <> :number"
                        + " order by category <> :category, raised_on desc, case_number desc limit " + MOST)
                .param("open", DemandState.openNames())
                .param("number", demand.caseNumber())
                .param("category", demand.category().name())
                .query((row, i) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }
}
