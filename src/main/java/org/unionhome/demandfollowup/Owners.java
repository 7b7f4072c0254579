package org.unionhome.demandfollowup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** Units that handle demands, and who does what in them: a branch has a handler and its manager, a department a clerk and its head. */
@Component
class Owners {

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    Owners(JdbcClient db, People people, Clock clock) {
        this.clock = clock;
        this.db = db;
        this.people = people;
    }

    /** Units with somebody who handles demands, in the order of the tree. */
    List<Choice> choices() {
        return db.sql("""
                        select u.code, case when :english then u.name_en else u.name end as name from unit u
                        where exists (select 1 from role_grant g join person p on p.id = g.person_id and p.active
                            where g.unit_code = u.code and (g.role = 'branchHandler' and u.level = 'BRANCH'
                                or g.role = 'handlingDepartment' and u.level = 'TEAM')
                            and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today))
                        order by u.level, u.code""")
                .param("english", english())
                .param("today", LocalDate.now(clock))
                .query((row, i) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    private static boolean english() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }

    /** All branches, the head office among them. */
    List<Choice> branches() {
        return db.sql("select code, case when :english then name_en else name end as name from unit"
                        + " where level = 'BRANCH' order by code")
                .param("english", english())
                .query((row, i) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    String company() {
        return db.sql("select code from unit where level = 'COMPANY'")
                .query(String.class)
                .single();
    }

    /** @throws Refusal when the unit handles no demands */
    String require(String unitCode) {
        return choices().stream()
                .map(Choice::value)
                .filter(code -> code.equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new Refusal("demand-follow-up.refusal.ownerNeeded"));
    }

    boolean handles(String unitCode) {
        return choices().stream().anyMatch(choice -> choice.value().equals(unitCode));
    }

    String handlerRole(String unitCode) {
        return isBranch(unitCode) ? "branchHandler" : "handlingDepartment";
    }

    String headRole(String unitCode) {
        return isBranch(unitCode) ? "branchManager" : "departmentHead";
    }

    List<String> handlers(String unitCode) {
        return holders(handlerRole(unitCode), unitCode);
    }

    List<String> heads(String unitCode) {
        return holders(headRole(unitCode), unitCode);
    }

    /** Everybody who holds a role for this unit. */
    List<String> holders(String role, String unitCode) {
        return people.holders(people.groupFor(role, unitCode)).stream()
                .map(Person::id)
                .toList();
    }

    boolean isHandler(Person person, String unitCode) {
        return unitCode != null && handlers(unitCode).contains(person.id());
    }

    /** The unit a demand is shown under: of a confidential raiser, whose team would tell who it was, the branch only. */
    String unitFor(Demand demand, boolean mayKnow) {
        if (mayKnow || !demand.confidential()) {
            return demand.unitCode();
        }
        return people.path(demand.unitCode()).stream()
                .filter(unit -> unit.level() != Unit.Level.TEAM)
                .map(Unit::code)
                .findFirst()
                .orElseGet(this::company);
    }

    /** The branch of a unit, or the unit itself when it is a department of the head office. */
    Optional<String> ownUnitOf(String unitCode) {
        return people.path(unitCode).stream()
                .map(Unit::code)
                .filter(this::handles)
                .findFirst();
    }

    /** The department in which somebody with a company-wide role works: safety, general manager. */
    Optional<String> departmentOf(String role) {
        return people.holders(role).stream()
                .map(Person::unitCode)
                .filter(this::handles)
                .findFirst();
    }

    /** Whether one of these groups handles the demand, heads a unit that does, or watches over it. */
    boolean answerFor(Demand demand, List<String> coUnits, Set<String> groups) {
        if (demand.ownerUnit() == null) {
            return false;
        }
        Stream<String> units = Stream.concat(Stream.of(demand.ownerUnit()), coUnits.stream());
        return groups.contains(demand.supervisedBy())
                || units.flatMap(unit -> Stream.of(
                                people.groupFor(handlerRole(unit), unit), people.groupFor(headRole(unit), unit)))
                        .anyMatch(groups::contains);
    }

    /** The unit under whose role somebody acts; null for a role of the whole company. */
    static String unitOf(String group) {
        return group == null ? null : Groups.unitOf(group);
    }

    String name(String unitCode) {
        return unitCode == null
                ? ""
                : choices().stream()
                        .filter(choice -> choice.value().equals(unitCode))
                        .map(Choice::label)
                        .findFirst()
                        .orElseGet(() -> people.path(unitCode).get(0).name());
    }

    private boolean isBranch(String unitCode) {
        return people.path(unitCode).get(0).level() == Unit.Level.BRANCH;
    }
}
