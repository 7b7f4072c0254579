package org.unionhome.collectivebargaining.round;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Representative;
import org.unionhome.collectivebargaining.Side;

/** Who held a seat on the day of a meeting, whoever holds it when the minutes are written. */
@Repository
class Attendance {

    private final JdbcClient db;

    Attendance(JdbcClient db) {
        this.db = db;
    }

    /** The chief first. */
    List<Representative> on(String caseNumber, Side side, LocalDate day) {
        return db.sql("""
                        select id, side, person_id, outsider, organisation, chief, mandate, from_day, to_day, protected_until
                        from collective_bargaining_representative
                        where bargaining = :case and side = :side and from_day <= :day and (to_day is null or to_day >= :day)
                        order by chief desc, id""")
                .param("case", caseNumber)
                .param("side", side.name())
                .param("day", day)
                .query(Representative.class)
                .list();
    }

    /** Those of a side who came, by the minutes. */
    List<Representative> came(MeetingRound round, Side side, List<Long> present) {
        return on(round.caseNumber(), side, round.heldOn()).stream()
                .filter(each -> present.contains(each.id()))
                .toList();
    }
}
