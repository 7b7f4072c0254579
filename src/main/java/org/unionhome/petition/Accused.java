package org.unionhome.petition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Who is accused in a petition. People write names, titles or ids, as they please, and these may stand in the text only:
 * whoever of the staff is named anywhere in an accusation is kept out of it. To keep a witness out does no harm; to let an accused in would.
 */
@Repository
class Accused {

    private final JdbcClient db;
    private final People people;
    private final KnownStaff staff;

    Accused(JdbcClient db, People people, KnownStaff staff) {
        this.db = db;
        this.people = people;
        this.staff = staff;
    }

    /**
     * Keeps out everybody whom these texts name, except the petitioner.
     *
     * @return whether it is clear who is accused: each one listed, or without a list anybody at all, is somebody of the staff
     */
    boolean keepOut(Petition petition, String listed) {
        StaffWords words = staff.read();
        String all = Stream.of(
                        listed, petition.matter().facts(), petition.matter().request())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        Set<String> found = words.in(all);
        found.stream()
                .filter(person -> !person.equals(petition.petitionerId()))
                .forEach(person -> db.sql(
                                "insert into petition_accused (case_number, person_id) values (:case, :person) on conflict do nothing")
                        .param("case", petition.caseNumber())
                        .param("person", person)
                        .update());
        return listed == null || listed.isBlank() ? !found.isEmpty() : words.allKnown(listed);
    }

    Set<String> of(String caseNumber) {
        return new LinkedHashSet<>(
                db.sql("select person_id from petition_accused where case_number = :case order by person_id")
                        .param("case", caseNumber)
                        .query(String.class)
                        .list());
    }

    List<String> namesOf(String caseNumber) {
        return db.sql("select p.name from petition_accused a join person p on p.id = a.person_id"
                        + " where a.case_number = :case order by p.name")
                .param("case", caseNumber)
                .query(String.class)
                .list();
    }

    /**
     * For the decision table: which of the instances that could handle it are touched. Where it is not clear who is accused it may
     * be discipline inspection itself.
     */
    Map<String, Object> ladder(Petition petition) {
        return Map.of(
                "disciplineAccused", petition.accusedUnclear() || isTouched("discipline", petition),
                "partyCommitteeAccused", isTouched("partyCommittee", petition),
                "chairmanAccused", isTouched("chairman", petition));
    }

    /** One accused is enough: colleagues do not inspect each other. So is it that nobody but the petitioner is left. */
    private boolean isTouched(String role, Petition petition) {
        Set<String> accused = of(petition.caseNumber());
        List<String> holders = people.holders(role).stream().map(Person::id).toList();
        return holders.stream().anyMatch(accused::contains)
                || holders.stream().allMatch(petition.petitionerId()::equals);
    }
}
