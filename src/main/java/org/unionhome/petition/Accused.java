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
 * Who is accused in a petition. People write names, not ids, and a name may stand in the text only: whoever of the staff is
 * named anywhere in an accusation is kept out of it. To keep a witness out does no harm; to let an accused in would.
 */
@Repository
class Accused {

    private final JdbcClient db;
    private final People people;

    Accused(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    /** Keeps out everybody whose name or id these texts hold, except the petitioner. */
    void keepOut(Petition petition, String named) {
        String all = Stream.of(
                        named, petition.matter().facts(), petition.matter().request())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        db.sql("""
                        insert into petition_accused (case_number, person_id)
                        select :case, p.id from person p where p.id <> :petitioner
                           and (length(p.name) >= 2 and position(p.name in :text) > 0
                             or :text ~* ('(^|[^a-z0-9])' || p.id || '($|[^a-z0-9])'))
                        on conflict do nothing""")
                .param("case", petition.caseNumber())
                .param("petitioner", petition.petitionerId())
                .param("text", all)
                .update();
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

    /** For the decision table: which of the instances that could handle it are touched. */
    Map<String, Object> ladder(Petition petition) {
        return Map.of(
                "disciplineAccused", isTouched("discipline", petition),
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
