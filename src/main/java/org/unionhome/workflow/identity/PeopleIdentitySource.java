package org.unionhome.workflow.identity;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Unit;

/** Reads the tables of {@code people}; which groups a person has is decided there, by {@link Entitlements}. */
@Component
class PeopleIdentitySource implements IdentitySource {

    private static final String PERSON = "select p.id, p.name, p.email from person p where p.active ";

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    PeopleIdentitySource(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<KnownPerson> person(String id) {
        return db.sql(PERSON + "and p.id = :id")
                .param("id", id)
                .query(KnownPerson.class)
                .optional();
    }

    @Override
    public List<KnownPerson> persons(Collection<String> ids) {
        if (ids == null) {
            return db.sql(PERSON).query(KnownPerson.class).list();
        }
        return db.sql(PERSON + "and p.id = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(KnownPerson.class)
                .list();
    }

    @Override
    public Set<String> groupsOf(String personId) {
        if (person(personId).isEmpty()) {
            return Set.of();
        }
        Entitlements entitlements = people.entitlements(personId);
        Set<String> groups = new LinkedHashSet<>(entitlements.engineGroups());
        if (!groups.isEmpty()) {
            groups.add(EngineGroups.OFFICERS);
        }
        if (entitlements.groups().contains(EngineGroups.ADMINISTRATOR_ROLE)) {
            groups.add(EngineGroups.ADMINISTRATORS);
        }
        return groups;
    }

    @Override
    public Set<String> standInGroupsOf(String personId) {
        if (person(personId).isEmpty()) {
            return Set.of();
        }
        Entitlements entitlements = people.entitlements(personId);
        Set<String> groups = new LinkedHashSet<>(entitlements.engineGroups());
        groups.removeAll(entitlements.groups());
        return groups;
    }

    @Override
    public Set<String> membersOf(String group) {
        List<String> officers = officers();
        if (EngineGroups.OFFICERS.equals(group)) {
            return new LinkedHashSet<>(officers);
        }
        return officers.stream().filter(id -> groupsOf(id).contains(group)).collect(toCollection(LinkedHashSet::new));
    }

    /** Holders of any role and their stand-ins: few, compared with all members. */
    private List<String> officers() {
        return db.sql("""
                        with holder as (
                            select g.person_id as id from role_grant g join person p on p.id = g.person_id
                            where p.active and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today))
                        select id from holder
                        union select s.substitute_id from substitution s join person p on p.id = s.substitute_id
                        where p.active and :today between s.valid_from and s.valid_to
                          and s.principal_id in (select id from holder)
                        order by 1""")
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    @Override
    public Set<String> groups() {
        Set<String> all = new LinkedHashSet<>(List.of(EngineGroups.OFFICERS, EngineGroups.ADMINISTRATORS));
        all.addAll(db.sql("""
                        select r.code as role, u.code, u.parent_code, u.level, u.name, u.name_en
                        from role r join unit u on u.level = r.level order by r.code, u.code""")
                .query((row, i) -> Groups.of(
                        row.getString("role"),
                        new Unit(
                                row.getString("code"),
                                row.getString("parent_code"),
                                Unit.Level.valueOf(row.getString("level")),
                                row.getString("name"),
                                row.getString("name_en"))))
                .list());
        return all;
    }
}
