package org.unionhome.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.PersonLeft;
import org.unionhome.workflow.OrphanedTasks;

/** Units and persons as the administrator keeps them: who joins, moves, leaves, comes back. Each change is a line of the ledger. */
@Service
class StaffRegister {

    /** A first password to be handed over; it is kept nowhere else than in the person's hands. */
    record Handover(String id, String name, String password) {

        @Override
        public String toString() {
            return "Handover[hidden]";
        }
    }

    private final JdbcClient db;
    private final People people;
    private final StaffCheck check;
    private final PeopleRegister roles;
    private final OrphanedTasks orphanedTasks;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    StaffRegister(
            JdbcClient db,
            People people,
            StaffCheck check,
            PeopleRegister roles,
            OrphanedTasks orphanedTasks,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.db = db;
        this.people = people;
        this.check = check;
        this.roles = roles;
        this.orphanedTasks = orphanedTasks;
        this.passwords = passwords;
        this.events = events;
    }

    /** A unit stands one level below its parent. */
    @Transactional
    void addUnit(String actor, StaffCheck.NewUnit unit) {
        StaffCheck.refuse(check.unit(unit));
        db.sql("insert into unit (code, parent_code, level, name, name_en) select :code, p.code,"
                        + " case p.level when 'COMPANY' then 'BRANCH' else 'TEAM' end, :name, :nameEn"
                        + " from unit p where p.code = :parent")
                .param("code", unit.code())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("parent", unit.parent())
                .update();
        roles.record(actor, "unitAdded", unit.code() + " " + unit.parent() + " " + unit.name());
    }

    /** @param password what was typed; empty: one is generated */
    @Transactional
    Handover addPerson(String actor, StaffCheck.NewPerson person, String password) {
        Map<String, String> errors = new LinkedHashMap<>(check.person(person));
        errors.putAll(check.password(person.id(), password));
        StaffCheck.refuse(errors);
        return insert(actor, person, password);
    }

    /** All or none: the first who cannot be added takes the others with them. */
    @Transactional
    List<Handover> addAll(String actor, List<StaffCheck.NewPerson> persons) {
        List<Handover> added = new ArrayList<>();
        persons.forEach(person -> added.add(addPerson(actor, person, "")));
        return added;
    }

    private Handover insert(String actor, StaffCheck.NewPerson person, String typed) {
        String password = typed.isEmpty() ? StaffCheck.generate() : typed;
        db.sql(
                        "insert into person (id, name, unit_code, email, language, hired_on, password_hash, must_change_password)"
                                + " values (:id, :name, :unit, nullif(:email, ''), :language, cast(nullif(:hired, '') as date), :hash, true)")
                .param("id", person.id())
                .param("name", person.name())
                .param("unit", person.unit())
                .param("email", person.email())
                .param("language", person.language())
                .param("hired", person.hiredOn())
                .param("hash", passwords.encode(password))
                .update();
        roles.record(actor, "personAdded", person.id() + " " + person.unit());
        return new Handover(person.id(), person.name(), password);
    }

    @Transactional
    void move(String actor, String id, String unit) {
        String before = people.require(id).unitCode();
        if (!check.isUnit(unit)) {
            throw new Refusal("portal.staff.noUnit");
        }
        db.sql("update person set unit_code = :unit where id = :id")
                .param("unit", unit)
                .param("id", id)
                .update();
        roles.record(actor, "personMoved", id + " " + before + " " + unit);
    }

    /** @param day when the person joined the company, like 2012-03-08 */
    @Transactional
    void hiredOn(String actor, String id, String day) {
        people.require(id);
        StaffCheck.refuse(check.hiredOn(day));
        db.sql("update person set hired_on = cast(:day as date) where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
        roles.record(actor, "personHiredOn", id + " " + day);
    }

    /** Who leaves can log in no more, holds no role and no claimed task, and nobody stands in for them. */
    @Transactional
    void leave(String actor, String id) {
        people.require(id);
        if (actor.equals(id)) {
            throw new Refusal("portal.staff.notYourself");
        }
        roles.grants(id).forEach(grant -> roles.endGrant(actor, id, grant.id()));
        roles.substitutions(id).forEach(row -> roles.endSubstitution(actor, id, row.id()));
        setActive(id, false);
        orphanedTasks.release(id);
        events.publishEvent(new PersonLeft(id));
        roles.record(actor, "personLeft", id);
    }

    /** Comes back as a plain member: roles are granted anew. */
    @Transactional
    void comeBack(String actor, String id) {
        setActive(id, true);
        roles.record(actor, "personReturned", id);
    }

    private void setActive(String id, boolean active) {
        db.sql("update person set active = :active where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    @Transactional
    Handover newPassword(String actor, String id, String typed) {
        String name = people.require(id).name();
        StaffCheck.refuse(check.password(id, typed));
        String password = typed.isEmpty() ? StaffCheck.generate() : typed;
        db.sql("update person set password_hash = :hash, must_change_password = true where id = :id")
                .param("hash", passwords.encode(password))
                .param("id", id)
                .update();
        roles.record(actor, "passwordGiven", id);
        return new Handover(id, name, password);
    }
}
