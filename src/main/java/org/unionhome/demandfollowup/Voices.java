package org.unionhome.demandfollowup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who seconds a demand, and what its raiser added to it later. */
@Repository
public class Voices {

    /** What the raiser added. */
    public record Addition(String text, LocalDate addedOn) {}

    private final JdbcClient db;

    Voices(JdbcClient db) {
        this.db = db;
    }

    /** @return whether the delegate had not seconded it before */
    boolean second(String number, String delegateId, LocalDate today) {
        return db.sql("insert into demand_follow_up_second (case_number, delegate_id, seconded_on)"
                                + " values (:number, :delegate, :today) on conflict do nothing")
                        .param("number", number)
                        .param("delegate", delegateId)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Delegates, in the order in which they seconded it. */
    public List<String> seconders(String number) {
        return db.sql("select delegate_id from demand_follow_up_second where case_number = :number"
                        + " order by seconded_on, delegate_id")
                .param("number", number)
                .query(String.class)
                .list();
    }

    void add(String number, String text, LocalDate today) {
        db.sql("insert into demand_follow_up_addition (case_number, text, added_on) values (:number, :text, :today)")
                .param("number", number)
                .param("text", text)
                .param("today", today)
                .update();
    }

    public List<Addition> additions(String number) {
        return db.sql("select text, added_on from demand_follow_up_addition where case_number = :number order by id")
                .param("number", number)
                .query(Addition.class)
                .list();
    }
}
