package org.unionhome.starnomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.starnomination.exchange.Star;
import org.unionhome.starnomination.exchange.Stars;

/** The stars that were given, read from the nominations that led to them. */
@Component
class GivenStars implements Stars {

    private static final String STARS =
            "select case_number, cohort_number, cohort_ordinal, nominee_id, level, from_day, to_day,"
                    + " state = 'REVOKED' as revoked from star_nomination where from_day is not null ";
    private static final String OLDEST_FIRST = "order by cohort_ordinal, from_day, case_number";

    private final JdbcClient db;

    GivenStars(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Star> of(String personId) {
        return db.sql(STARS + "and nominee_id = :person " + OLDEST_FIRST)
                .param("person", personId)
                .query(GivenStars::star)
                .list();
    }

    /** One that was taken back was held until that day. */
    @Override
    public Optional<Star> current(String personId, LocalDate on) {
        return db.sql(STARS + "and nominee_id = :person and from_day <= :on and to_day >= :on"
                        + " and (state <> 'REVOKED' or ended_on > :on) order by cohort_ordinal desc limit 1")
                .param("person", personId)
                .param("on", on)
                .query(GivenStars::star)
                .optional();
    }

    @Override
    public List<Star> all() {
        return db.sql(STARS + OLDEST_FIRST).query(GivenStars::star).list();
    }

    private static Star star(ResultSet row, int i) throws SQLException {
        return new Star(
                row.getString("case_number"),
                row.getString("cohort_number"),
                row.getInt("cohort_ordinal"),
                row.getString("nominee_id"),
                row.getInt("level"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getBoolean("revoked"));
    }
}
