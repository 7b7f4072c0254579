package org.unionhome.people;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.unionhome.Refusal;

/** Reads persons, units and entitlements. Nothing is cached: a role that was taken away is gone at the next request. */
@Service
public class People {

    private static final String PERSON =
            "select p.id, p.name, p.unit_code, p.email, p.language, p.hired_on, p.born_on, p.active from person p ";
    private static final String IN_FORCE = " g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today) ";

    private final JdbcClient db;
    private final Clock clock;

    public People(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Person> find(String id) {
        return db.sql(PERSON + "where p.id = :id")
                .param("id", id)
                .query(Person.class)
                .optional();
    }

    /** @throws Refusal when there is no such person, or they have left */
    public Person require(String id) {
        return find(id).filter(Person::active).orElseThrow(() -> new Refusal("people.refusal.unknownPerson"));
    }

    public Entitlements entitlements(String personId) {
        Person person = require(personId);
        List<Entitlements.StandIn> standIns = db.sql("""
                        select s.principal_id, s.process from substitution s join person p on p.id = s.principal_id
                        where s.substitute_id = :id and s.valid_from <= :today and s.valid_to >= :today and p.active
                        order by s.id""")
                .param("id", personId)
                .param("today", today())
                .query((row, i) -> new Entitlements.StandIn(
                        row.getString("principal_id"), row.getString("process"), groups(row.getString("principal_id"))))
                .list();
        return new Entitlements(person, groups(personId), standIns);
    }

    private Set<String> groups(String personId) {
        return db
                .sql("select g.role, u.code, u.parent_code, u.level, u.name, u.name_en from role_grant g"
                        + " join unit u on u.code = g.unit_code where g.person_id = :id and" + IN_FORCE
                        + "order by g.id")
                .param("id", personId)
                .param("today", today())
                .query((row, i) -> Groups.of(row.getString("role"), unit(row)))
                .list()
                .stream()
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("parent_code"),
                Unit.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("name_en"));
    }

    /** Active holders of an engine group, not counting stand-ins. */
    public List<Person> holders(String group) {
        return db.sql(PERSON
                        + "where p.active and exists (select 1 from role_grant g join unit u on u.code = g.unit_code"
                        + " where g.person_id = p.id and g.role = :role and"
                        + " case when :unit::text is null then u.level = 'COMPANY' else u.code = :unit end and"
                        + IN_FORCE
                        + ") order by p.id")
                .param("role", Groups.roleOf(group))
                .param("unit", Groups.unitOf(group))
                .param("today", today())
                .query(Person.class)
                .list();
    }

    /** The group that holds a role for somebody of this unit: the role's level decides how far up the tree it sits. */
    public String groupFor(String role, String unitCode) {
        Unit.Level level = db.sql("select level from role where code = :role")
                .param("role", role)
                .query((row, i) -> Unit.Level.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no such role: " + role));
        return path(unitCode).stream()
                .filter(unit -> unit.level() == level)
                .findFirst()
                .map(unit -> Groups.of(role, unit))
                .orElse(role);
    }

    /** The unit and those above it, up to the company. */
    public List<Unit> path(String unitCode) {
        return db.sql("""
                        with recursive up as (
                            select u.*, 0 as height from unit u where code = :code
                            union all select u.*, up.height + 1 from unit u join up on u.code = up.parent_code)
                        select code, parent_code, level, name, name_en from up order by height""").param("code", unitCode).query((row, i) -> unit(row)).list();
    }

    /** Active persons of the unit and all below it, by name. */
    public List<Person> under(String unitCode) {
        return db.sql("with recursive down as (select code from unit where code = :code"
                        + " union all select u.code from unit u join down on u.parent_code = down.code) " + PERSON
                        + "where p.active and p.unit_code in (select code from down) order by p.name, p.id")
                .param("code", unitCode)
                .query(Person.class)
                .list();
    }

    /** Ids of all who hold some role at this moment. */
    public Set<String> inOffice() {
        return Set.copyOf(db.sql("select distinct g.person_id from role_grant g where" + IN_FORCE)
                .param("today", today())
                .query(String.class)
                .list());
    }

    /** Ids of all who stand in for somebody at this moment. */
    public Set<String> standIns() {
        return Set.copyOf(
                db.sql("select distinct substitute_id from substitution where :today between valid_from and valid_to")
                        .param("today", today())
                        .query(String.class)
                        .list());
    }

    /** Those of {@link #under} who hold no role at this moment. */
    public List<Person> membersUnder(String unitCode) {
        Set<String> office = inOffice();
        return under(unitCode).stream()
                .filter(person -> !office.contains(person.id()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
