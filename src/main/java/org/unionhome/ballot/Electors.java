package org.unionhome.ballot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may vote, and who has. In their own person only: a substitution is never asked for here. */
@Repository
class Electors {

    private final JdbcClient db;

    Electors(JdbcClient db) {
        this.db = db;
    }

    /** Only those who work here now, each once. @return how many that are */
    int register(String ballotId, Collection<String> persons) {
        return db.sql("insert into ballot_elector (ballot_id, person_id)"
                        + " select :id, id from person where active and id = any(:persons) order by id")
                .param("id", ballotId)
                .param("persons", persons.toArray(String[]::new))
                .update();
    }

    /** Whether this person has voted; empty when they may not. */
    Optional<Boolean> hasVoted(String ballotId, String personId) {
        return db.sql("select voted from ballot_elector where ballot_id = :id and person_id = :person")
                .param("id", ballotId)
                .param("person", personId)
                .query(Boolean.class)
                .optional();
    }

    void voted(String ballotId, String personId) {
        db.sql("update ballot_elector set voted = true where ballot_id = :id and person_id = :person")
                .param("id", ballotId)
                .param("person", personId)
                .update();
    }

    /**
     * Writes the list anew, by name: after the end every row of it has the transaction of the closing, and neither the places of
     * the rows nor their transactions tell in which order people voted.
     */
    void forgetOrder(String ballotId) {
        List<String> all = persons(ballotId, false);
        List<String> voted = persons(ballotId, true);
        db.sql("delete from ballot_elector where ballot_id = :id")
                .param("id", ballotId)
                .update();
        db.sql(
                        "insert into ballot_elector (ballot_id, person_id, voted) select :id, p, p = any(:voted) from unnest(:all) p")
                .param("id", ballotId)
                .param("voted", voted.toArray(String[]::new))
                .param("all", all.toArray(String[]::new))
                .update();
    }

    private List<String> persons(String ballotId, boolean votedOnly) {
        return db.sql(
                        "select person_id from ballot_elector where ballot_id = :id and (voted or not :votedOnly) order by 1")
                .param("id", ballotId)
                .param("votedOnly", votedOnly)
                .query(String.class)
                .list();
    }

    int countVoted(String ballotId) {
        return db.sql("select count(*) from ballot_elector where ballot_id = :id and voted")
                .param("id", ballotId)
                .query(Integer.class)
                .single();
    }

    /** Whether somebody could still vote: those who have left the company cannot. */
    boolean anyLeft(String ballotId) {
        return db.sql("select exists (select 1 from ballot_elector e join person p on p.id = e.person_id"
                        + " where e.ballot_id = :id and not e.voted and p.active)")
                .param("id", ballotId)
                .query(Boolean.class)
                .single();
    }

    /** Open ballots on the portal in which this person has not voted. */
    List<String> openFor(String personId) {
        return db.sql("select b.id from ballot b join ballot_elector e on e.ballot_id = b.id"
                        + " where e.person_id = :person and not e.voted and b.state = 'OPEN' and b.mode = 'ELECTRONIC'"
                        + " order by b.closes_at, b.id")
                .param("person", personId)
                .query(String.class)
                .list();
    }
}
