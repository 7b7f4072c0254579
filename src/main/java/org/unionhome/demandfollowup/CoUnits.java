package org.unionhome.demandfollowup;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units that handle a demand together with its owner, and what each says to the reply. */
@Repository
class CoUnits {

    /** Null answer: has still to countersign. */
    record CoUnit(String unitCode, String answer, String reason) {}

    private final JdbcClient db;

    CoUnits(JdbcClient db) {
        this.db = db;
    }

    List<CoUnit> of(String number) {
        return db.sql("select unit_code, answer, reason from demand_follow_up_co_unit where case_number = :number"
                        + " order by unit_code")
                .param("number", number)
                .query(CoUnit.class)
                .list();
    }

    List<String> codes(String number) {
        return of(number).stream().map(CoUnit::unitCode).toList();
    }

    /** The owner itself is no co-unit. */
    void replace(String number, String owner, Collection<String> units) {
        db.sql("delete from demand_follow_up_co_unit where case_number = :number")
                .param("number", number)
                .update();
        new LinkedHashSet<>(units)
                .stream()
                        .filter(unit -> !unit.equals(owner))
                        .forEach(unit -> db.sql(
                                        "insert into demand_follow_up_co_unit (case_number, unit_code) values (:number, :unit)")
                                .param("number", number)
                                .param("unit", unit)
                                .update());
    }

    /** A new draft is countersigned anew. */
    void ask(String number) {
        db.sql("update demand_follow_up_co_unit set answer = null, reason = null, answered_by = null"
                        + " where case_number = :number")
                .param("number", number)
                .update();
    }

    void answer(String number, String unit, boolean agreed, String reason, String personId) {
        db.sql("update demand_follow_up_co_unit set answer = :answer, reason = :reason, answered_by = :person"
                        + " where case_number = :number and unit_code = :unit")
                .param("answer", agreed ? "AGREED" : "OBJECTED")
                .param("reason", reason)
                .param("person", personId)
                .param("number", number)
                .param("unit", unit)
                .update();
    }
}
