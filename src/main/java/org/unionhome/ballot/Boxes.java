package org.unionhome.ballot;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the encrypted box of each open ballot. It is read, changed and written only by who holds the ballot. */
@Repository
class Boxes {

    private static final String PLACE = "box";

    private final JdbcClient db;
    private final BoxCipher cipher;

    Boxes(JdbcClient db, BoxCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    void place(String ballotId, BallotBox empty) {
        db.sql("insert into ballot_box (ballot_id, sealed) values (:id, :sealed)")
                .param("id", ballotId)
                .param("sealed", cipher.seal(ballotId, PLACE, empty.bytes()))
                .update();
    }

    BallotBox open(Ballot ballot) {
        return find(ballot).orElseThrow(() -> new IllegalStateException("ballot " + ballot.id() + " has no box"));
    }

    /** Empty once the ballot has ended, and for one on paper. */
    Optional<BallotBox> find(Ballot ballot) {
        return db.sql("select sealed from ballot_box where ballot_id = :id")
                .param("id", ballot.id())
                .query(byte[].class)
                .optional()
                .map(bytes -> cipher.open(ballot.id(), PLACE, bytes))
                .map(plain -> BallotBox.read(plain, ballot.items().size()));
    }

    /** Written as a whole, under a new nonce and in a new order. */
    void write(Ballot ballot, BallotBox box) {
        db.sql("update ballot_box set sealed = :sealed where ballot_id = :id")
                .param("sealed", cipher.seal(ballot.id(), PLACE, box.bytes()))
                .param("id", ballot.id())
                .update();
    }

    void destroy(String ballotId) {
        db.sql("delete from ballot_box where ballot_id = :id")
                .param("id", ballotId)
                .update();
    }
}
