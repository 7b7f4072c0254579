package org.unionhome.dialoguemeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;

/** The company's staff delegates, whatever unit elected them. */
@Component
class Delegates {

    /** A delegate with the unit that elected them. */
    record Delegate(String id, String name, String unitName) {

        String label() {
            return name + "（" + unitName + "）";
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    Delegates(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those in office today, by unit and name. */
    List<Delegate> inOffice() {
        return db.sql("""
                        select p.id, p.name, min(u.name) as unit_name
                        from role_grant g join person p on p.id = g.person_id join unit u on u.code = g.unit_code
                        where g.role = 'staffDelegate' and p.active and g.valid_from <= :today
                          and (g.valid_to is null or g.valid_to >= :today)
                        group by p.id, p.name order by min(u.code), p.name, p.id""")
                .param("today", LocalDate.now(clock))
                .query(Delegate.class)
                .list();
    }

    List<String> ids() {
        return inOffice().stream().map(Delegate::id).toList();
    }

    /** @throws Refusal when somebody on the list is no delegate */
    void require(List<String> present) {
        Set<String> known = inOffice().stream().map(Delegate::id).collect(Collectors.toSet());
        if (!known.containsAll(present)) {
            throw new Refusal("dialogue-meeting.refusal.unknownDelegate");
        }
    }
}
