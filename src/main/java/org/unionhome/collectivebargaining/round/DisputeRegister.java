package org.unionhome.collectivebargaining.round;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;

/** Which disputes a bargaining led to, and what came of them. */
@Repository
class DisputeRegister {

    private final JdbcClient db;

    DisputeRegister(JdbcClient db) {
        this.db = db;
    }

    void opened(String caseNumber, String number, int round) {
        db.sql("insert into collective_bargaining_dispute (number, case_number, round) values (:number, :case, :round)")
                .param("number", number)
                .param("case", caseNumber)
                .param("round", round)
                .update();
    }

    /** @return whether it was one of these that ran */
    boolean ended(DisputeEnded ended) {
        return db.sql("update collective_bargaining_dispute set result = :result, protocol = :protocol"
                                + " where number = :number and result is null")
                        .param("result", ended.result().name())
                        .param("protocol", ended.protocol())
                        .param("number", ended.disputeNumber())
                        .update()
                == 1;
    }

    /** What both agreed to before the authority, after this round. */
    Optional<String> protocol(String caseNumber, int round) {
        return db.sql("select protocol from collective_bargaining_dispute"
                        + " where case_number = :case and round = :round and protocol is not null")
                .param("case", caseNumber)
                .param("round", round)
                .query(String.class)
                .optional();
    }
}
