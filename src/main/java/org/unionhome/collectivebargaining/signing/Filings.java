package org.unionhome.collectivebargaining.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.form.FileContract;
import org.unionhome.collectivebargaining.form.RecordAuthorityOpinion;

/** The filings of a bargaining: one for each time it was handed in. */
@Repository
class Filings {

    private static final String SELECT =
            "select filing as number, draft, submitted_on, received_on, authority, receipt_number, copies, opinion, opinion_on,"
                    + " opinion_number, objection from collective_bargaining_filing where case_number = :case ";

    private final JdbcClient db;

    Filings(JdbcClient db) {
        this.db = db;
    }

    List<Filing> of(String caseNumber) {
        return db.sql(SELECT + "order by filing")
                .param("case", caseNumber)
                .query(Filing.class)
                .list();
    }

    Optional<Filing> latest(String caseNumber) {
        return db.sql(SELECT + "order by filing desc limit 1")
                .param("case", caseNumber)
                .query(Filing.class)
                .optional();
    }

    Filing require(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> new IllegalStateException(caseNumber + " was not filed"));
    }

    void add(String caseNumber, int draft, FileContract form) {
        db.sql("""
                        insert into collective_bargaining_filing (case_number, filing, draft, submitted_on, received_on, authority, receipt_number, copies)
                        select :case, count(*) + 1, :draft, :submitted, :received, :authority, :receipt, :copies
                        from collective_bargaining_filing where case_number = :case""")
                .param("case", caseNumber)
                .param("draft", draft)
                .param("submitted", form.submittedOn())
                .param("received", form.receivedOn())
                .param("authority", form.authority())
                .param("receipt", form.receiptNumber())
                .param("copies", form.copies())
                .update();
    }

    void answered(String caseNumber, RecordAuthorityOpinion form, String person) {
        boolean objected = form.outcome() == RecordAuthorityOpinion.Outcome.OBJECTED;
        update(caseNumber, objected ? Filing.Opinion.OBJECTED : Filing.Opinion.ACCEPTED, form.opinionOn())
                .param("number", form.opinionNumber())
                .param("objection", objected ? form.opinion() : null)
                .param("person", person)
                .update();
    }

    /** The term of the review is over without a word. */
    void silent(String caseNumber, LocalDate on) {
        update(caseNumber, Filing.Opinion.SILENT, on)
                .param("number", null)
                .param("objection", null)
                .param("person", null)
                .update();
    }

    private JdbcClient.StatementSpec update(String caseNumber, Filing.Opinion opinion, LocalDate on) {
        return db.sql("""
                        update collective_bargaining_filing set opinion = :opinion, opinion_on = :on, opinion_number = :number,
                            objection = :objection, recorded_by = :person
                        where case_number = :case and filing = (select max(filing) from collective_bargaining_filing where case_number = :case)""").param("opinion", opinion.name()).param("on", on).param("case", caseNumber);
    }
}
