package org.unionhome.collectivebargaining.congress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The workers' congress: all delegates of the staff who are in office and in the company today. */
@Component
class CongressElectors {

    private final JdbcClient db;
    private final Clock clock;

    CongressElectors(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Set<String> delegates() {
        return new LinkedHashSet<>(db.sql("""
                        select distinct p.id from role_grant g join person p on p.id = g.person_id
                        where g.role = 'staffDelegate' and p.active and g.valid_from <= :today
                          and (g.valid_to is null or g.valid_to >= :today) order by p.id""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list());
    }
}
