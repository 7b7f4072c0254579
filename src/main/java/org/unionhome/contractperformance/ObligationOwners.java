package org.unionhome.contractperformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** Who can keep a promise: an office of the company, or the manager of a branch. A role stays, whoever holds it. */
@Component
class ObligationOwners {

    private static final List<String> OFFICES =
            List.of("humanResources", "finance", "safety", "trainingCenter", "generalManager", "unionOfficer");
    private static final String MANAGER = "branchManager";
    private static final String PROCESS = "contract-performance";

    private final People people;
    private final JdbcClient db;
    private final PerformanceWords words;

    ObligationOwners(People people, JdbcClient db, PerformanceWords words) {
        this.people = people;
        this.db = db;
        this.words = words;
    }

    /** Group to what people read, in order. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        OFFICES.forEach(role -> choices.put(role, words.role(role)));
        branches().forEach(unit -> choices.put(Groups.of(MANAGER, unit), label(MANAGER, unit)));
        return choices;
    }

    private List<Unit> branches() {
        return db.sql("select code, parent_code, level, name, name_en from unit where level = 'BRANCH' order by code")
                .query((row, i) -> new Unit(
                        row.getString("code"),
                        row.getString("parent_code"),
                        Unit.Level.BRANCH,
                        row.getString("name"),
                        row.getString("name_en")))
                .list();
    }

    String label(String group) {
        String unit = Groups.unitOf(group);
        String role = Groups.roleOf(group);
        return unit == null
                ? words.role(role)
                : people.path(unit).stream()
                        .findFirst()
                        .map(found -> label(role, found))
                        .orElse(group);
    }

    private String label(String role, Unit unit) {
        return words.text("text.owner", words.role(role), words.unit(unit));
    }

    boolean exists(String group) {
        return choices().containsKey(group);
    }

    /** By their own right or in the place of somebody. */
    boolean owns(Entitlements who, String group) {
        return who.actingAs(group, PROCESS).isPresent();
    }

    List<String> holders(String group) {
        return people.holders(group).stream().map(Person::id).toList();
    }

    /** Ids of all who hold one of these roles in the company. */
    List<String> inOffice(Set<String> roles) {
        return roles.stream()
                .flatMap(role -> people.holders(role).stream())
                .map(Person::id)
                .distinct()
                .toList();
    }

    /** Whether the person keeps one of these obligations. */
    boolean ownsAny(Entitlements who, Stream<Obligation> obligations) {
        return obligations.anyMatch(obligation -> owns(who, obligation.ownerGroup()));
    }
}
