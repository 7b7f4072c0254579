package org.unionhome.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether a petition is about what the same person has in hand already, or what a re-review has ended for good: because they
 * say so, or because it is word for word the same. Anything less certain is left to the officer, who is shown what is open.
 */
@Repository
class SameMatter {

    private static final String OTHERS =
            "select case_number from petition where petitioner_id = :me and case_number <> :self and kind = :kind and not sealed ";
    private static final String STANDS_IN_THE_WAY = "and (closed_on is null or state = 'RE_REVIEWED') ";

    private final JdbcClient db;

    SameMatter(JdbcClient db) {
        this.db = db;
    }

    /** Petitions of one person are looked at in turn, so that of two equal ones sent at once the second finds the first. */
    Optional<String> find(Petition petition) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('petition ' || :person, 0))")
                .param("person", petition.petitionerId())
                .query()
                .singleRow();
        return query(
                        petition,
                        STANDS_IN_THE_WAY
                                + "and (case_number = :earlier or facts = :facts and request = :request) order by case_number limit 1")
                .stream()
                .findFirst();
    }

    /** Open petitions of the same person, whatever their kind, for the officer to look at. */
    List<String> open(Petition petition) {
        return db.sql("select case_number from petition where petitioner_id = :me and case_number <> :self"
                        + " and not sealed and closed_on is null order by case_number")
                .param("me", petition.petitionerId())
                .param("self", petition.caseNumber())
                .query(String.class)
                .list();
    }

    private List<String> query(Petition petition, String where) {
        return db.sql(OTHERS + where)
                .param("me", petition.petitionerId())
                .param("self", petition.caseNumber())
                .param("kind", petition.kind().name())
                .param("earlier", petition.matter().earlierCase())
                .param("facts", petition.matter().facts())
                .param("request", petition.matter().request())
                .query(String.class)
                .list();
    }
}
