package org.unionhome.ballot;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two who count papers, and what they entered, sealed: neither reads the other's figures, and nobody reads one alone. */
@Repository
class Counters {

    /** A counter, whether they have entered their count, and how often the two differed before. */
    record Counter(String personId, boolean entered, int differed) {}

    private static final String PLACE = "count";

    private final JdbcClient db;
    private final BoxCipher cipher;

    Counters(JdbcClient db, BoxCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    void register(String ballotId, List<String> persons) {
        persons.forEach(person -> db.sql("insert into ballot_counter (ballot_id, person_id) values (:id, :person)")
                .param("id", ballotId)
                .param("person", person)
                .update());
    }

    List<Counter> of(String ballotId) {
        return db.sql("select person_id, sealed is not null as entered, differed from ballot_counter"
                        + " where ballot_id = :id order by person_id")
                .param("id", ballotId)
                .query(Counter.class)
                .list();
    }

    /** Open ballots of which this person has not entered a count yet. */
    List<String> openFor(String personId) {
        return db.sql(
                        "select b.id from ballot b join ballot_counter c on c.ballot_id = b.id"
                                + " where c.person_id = :person and c.sealed is null and b.state = 'OPEN' order by b.closes_at, b.id")
                .param("person", personId)
                .query(String.class)
                .list();
    }

    void enter(Ballot ballot, String personId, PaperCount count) {
        keep(ballot.id(), personId, cipher.seal(ballot.id(), PLACE, bytes(ballot, count)));
    }

    private void keep(String ballotId, String personId, byte[] sealed) {
        db.sql("update ballot_counter set sealed = :sealed where ballot_id = :id and person_id = :person")
                .param("sealed", sealed)
                .param("id", ballotId)
                .param("person", personId)
                .update();
    }

    /** What was entered, equal counts once: one when both agree, two when they differ. */
    List<PaperCount> entered(Ballot ballot) {
        return db
                .sql("select sealed from ballot_counter where ballot_id = :id and sealed is not null")
                .param("id", ballot.id())
                .query(byte[].class)
                .list()
                .stream()
                .map(count -> read(ballot, cipher.open(ballot.id(), PLACE, count)))
                .distinct()
                .toList();
    }

    /** Both count again. */
    void differ(String ballotId) {
        db.sql("update ballot_counter set sealed = null, differed = differed + 1 where ballot_id = :id")
                .param("id", ballotId)
                .update();
    }

    void destroyCounts(String ballotId) {
        db.sql("update ballot_counter set sealed = null where ballot_id = :id")
                .param("id", ballotId)
                .update();
    }

    /** Always of one length for one ballot. */
    private static byte[] bytes(Ballot ballot, PaperCount count) {
        int figures = 2 + ballot.items().size() * ballot.choices().size();
        ByteBuffer bytes = ByteBuffer.allocate(figures * Integer.BYTES)
                .putInt(count.papers())
                .putInt(count.invalid());
        for (Item item : ballot.items()) {
            ballot.choices()
                    .forEach(choice ->
                            bytes.putInt(count.counts().get(item.key()).get(choice)));
        }
        return bytes.array();
    }

    private static PaperCount read(Ballot ballot, byte[] plain) {
        ByteBuffer bytes = ByteBuffer.wrap(plain);
        int papers = bytes.getInt();
        int invalid = bytes.getInt();
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Item item : ballot.items()) {
            Map<String, Integer> byChoice = new LinkedHashMap<>();
            ballot.choices().forEach(choice -> byChoice.put(choice, bytes.getInt()));
            counts.put(item.key(), byChoice);
        }
        return new PaperCount(papers, invalid, counts);
    }
}
