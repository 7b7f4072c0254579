package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores representatives. Who has left a seat stays on record with the reason; everybody else still holds theirs. */
@Repository
class RepresentativeRegister {

    private static final String COLUMNS =
            "select id, side, person_id, outsider, organisation, chief, mandate, from_day, to_day,"
                    + " protected_until from collective_bargaining_representative ";

    private final JdbcClient db;

    RepresentativeRegister(JdbcClient db) {
        this.db = db;
    }

    /** Those who hold a seat: the staff side first, of each its chief first. */
    List<Representative> of(String caseNumber) {
        return db.sql(COLUMNS + "where bargaining = :case and left_because is null order by side desc, chief desc, id")
                .param("case", caseNumber)
                .query(Representative.class)
                .list();
    }

    Optional<Representative> find(String caseNumber, long id) {
        return of(caseNumber).stream().filter(each -> each.id() == id).findFirst();
    }

    /** Numbers of the cases in which somebody still has a duty. */
    List<String> dutiesOf(String personId) {
        return db.sql("select bargaining from collective_bargaining_representative"
                        + " where person_id = :person and left_because is null and to_day is null order by bargaining")
                .param("person", personId)
                .query(String.class)
                .list();
    }

    Optional<String> lastChief(String caseNumber, Side side) {
        return db.sql("select person_id from collective_bargaining_representative"
                        + " where bargaining = :case and side = :side and chief order by id desc limit 1")
                .param("case", caseNumber)
                .param("side", side.name())
                .query(String.class)
                .optional();
    }

    /** Whether somebody holds or ever held a seat of this side, and so may know its papers. */
    boolean everSat(String caseNumber, String personId, Side side) {
        return db.sql("select exists (select 1 from collective_bargaining_representative"
                        + " where bargaining = :case and person_id = :person and side = :side)")
                .param("case", caseNumber)
                .param("person", personId)
                .param("side", side.name())
                .query(Boolean.class)
                .single();
    }

    boolean everSat(String caseNumber, String personId) {
        return everSat(caseNumber, personId, Side.STAFF) || everSat(caseNumber, personId, Side.COMPANY);
    }

    /** Whether somebody once kept the minutes, or does. */
    boolean everRecorded(String caseNumber, String personId) {
        return db.sql("select exists (select 1 from collective_bargaining_recorder"
                        + " where bargaining = :case and person_id = :person)")
                .param("case", caseNumber)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    void recorder(String caseNumber, String personId, LocalDate from) {
        db.sql(
                        "insert into collective_bargaining_recorder (bargaining, person_id, from_day) values (:case, :person, :from)"
                                + " on conflict do nothing")
                .param("case", caseNumber)
                .param("person", personId)
                .param("from", from)
                .update();
    }

    /** Those of a side who have left their seats, while they have no other. */
    Set<String> former(String caseNumber, Side side) {
        return Set.copyOf(db.sql(
                        "select distinct f.person_id from collective_bargaining_representative f"
                                + " where f.bargaining = :case and f.side = :side and f.left_because is not null"
                                + " and f.person_id is not null and not exists (select 1 from collective_bargaining_representative n"
                                + " where n.bargaining = f.bargaining and n.person_id = f.person_id and n.left_because is null)")
                .param("case", caseNumber)
                .param("side", side.name())
                .query(String.class)
                .list());
    }

    /** Whether somebody is protected by a duty on this day. */
    boolean isProtected(String personId, LocalDate on) {
        return db.sql("select exists (select 1 from collective_bargaining_representative where person_id = :person"
                        + " and side = 'STAFF' and left_because is null and from_day <= :on"
                        + " and coalesce(protected_until, :on) >= :on)")
                .param("person", personId)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    void add(String caseNumber, Representative each, LocalDate from) {
        db.sql("""
                        insert into collective_bargaining_representative
                            (bargaining, side, person_id, outsider, organisation, chief, mandate, from_day)
                        values (:case, :side, :person, :outsider, :organisation, :chief, :mandate, :from)""")
                .param("case", caseNumber)
                .param("side", each.side().name())
                .param("person", each.personId())
                .param("outsider", each.outsider())
                .param("organisation", each.organisation())
                .param("chief", each.chief())
                .param("mandate", each.mandate())
                .param("from", from)
                .update();
    }

    void vacate(long id, LocalDate on, String reason) {
        db.sql(
                        "update collective_bargaining_representative set to_day = greatest(from_day, :on), protected_until = :on,"
                                + " left_because = :reason where id = :id and left_because is null")
                .param("id", id)
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    /** The bargaining is over: duties end, and staff are protected to this day. */
    void endDuties(String caseNumber, LocalDate protectedUntil) {
        db.sql("update collective_bargaining_representative set to_day = greatest(from_day, :until),"
                        + " protected_until = :until where bargaining = :case and to_day is null")
                .param("case", caseNumber)
                .param("until", protectedUntil)
                .update();
    }
}
