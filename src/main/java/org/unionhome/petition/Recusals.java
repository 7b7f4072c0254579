package org.unionhome.petition;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Who stands aside because of a direct interest, and who may handle a petition instead. */
@Repository
class Recusals {

    private static final List<String> HANDLERS = List.of("unionOfficer", "branchChair", "welfareCommittee");
    private static final List<String> REVIEWERS = List.of("unionChair", "advisor");

    private final JdbcClient db;
    private final People people;

    Recusals(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    void record(String caseNumber, String personId, String reason, LocalDate today) {
        db.sql("insert into petition_recused (case_number, person_id, reason, recused_on)"
                        + " values (:case, :person, :reason, :today) on conflict do nothing")
                .param("case", caseNumber)
                .param("person", personId)
                .param("reason", reason)
                .param("today", today)
                .update();
    }

    Set<String> of(String caseNumber) {
        return new LinkedHashSet<>(
                db.sql("select person_id from petition_recused where case_number = :case order by person_id")
                        .param("case", caseNumber)
                        .query(String.class)
                        .list());
    }

    List<String> namesOf(String caseNumber) {
        return db.sql("select p.name from petition_recused r join person p on p.id = r.person_id"
                        + " where r.case_number = :case order by p.name")
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    /** Officers, branch chair and committee, without the petitioner, the recused, the last handler and those who would review. */
    List<Person> handlers(Petition petition, String unitCode) {
        Set<String> out = of(petition.caseNumber());
        out.add(petition.petitionerId());
        return HANDLERS.stream()
                .flatMap(role -> people.holders(people.groupFor(role, unitCode)).stream())
                .distinct()
                .filter(person -> !out.contains(person.id()))
                .filter(person -> !reviews(people.entitlements(person.id())))
                .toList();
    }

    private static boolean reviews(Entitlements who) {
        Stream<String> groups = Stream.concat(
                who.groups().stream(), who.standIns().stream().flatMap(standIn -> standIn.groups().stream()));
        return groups.anyMatch(REVIEWERS::contains);
    }
}
