package org.unionhome.demandfollowup.receipt;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;
import org.unionhome.cases.ReceiptCode;

/** Which demand a receipt code is for. */
@Repository("demandReceipts")
class Receipts {

    /** What is behind a code; without a case number it is a letter that waits to be opened. */
    record Found(String digest, String caseNumber, boolean anonymous, String state) {}

    private final JdbcClient db;
    private final Cases cases;

    Receipts(JdbcClient db, Cases cases) {
        this.db = db;
        this.cases = cases;
    }

    Optional<Found> byDigest(String digest) {
        return db.sql(
                        "select receipt_digest as digest, case_number, raiser_id is null as anonymous, state from demand_follow_up where receipt_digest = :digest")
                .param("digest", digest)
                .query(Found.class)
                .optional();
    }

    /** From now on the demand is found by this code, and by no earlier one. */
    @Transactional
    public void give(String caseNumber, ReceiptCode code) {
        cases.lock(caseNumber); // who changes the demand at this moment would write the old digest back
        giveDigest(caseNumber, code.digest());
    }

    void giveDigest(String caseNumber, String digest) {
        db.sql("update demand_follow_up set receipt_digest = :digest where case_number = :number")
                .param("digest", digest)
                .param("number", caseNumber)
                .update();
    }
}
