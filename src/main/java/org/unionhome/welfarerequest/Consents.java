package org.unionhome.welfarerequest;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Separate consents (个人信息保护法 28, 29): each kind on its own, with the moment, the wording it was given to, and how. The first
 * consent of a kind stays; an amended request does not give it again.
 */
@Component
public class Consents {

    /** The wording now shown on the forms; a changed wording gets a new version. */
    static final String TEXT_VERSION = "2026-1";

    /** What is consented to. */
    public enum Kind {
        HEALTH,
        INCOME,
        BANK,
        ON_BEHALF
    }

    /** How it was given: on the form by the applicant, or to a delegate. */
    public enum How {
        FORM,
        WRITTEN,
        ORAL,
        PHONE
    }

    /** One recorded consent. */
    public record Consent(Kind kind, String givenBy, String recordedBy, Instant givenAt, String textVersion, How how) {}

    private final JdbcClient db;

    Consents(JdbcClient db) {
        this.db = db;
    }

    void record(String caseNumber, Consent consent) {
        db.sql("""
                        insert into welfare_request_consent (case_number, kind, given_by, recorded_by, given_at, text_version, how)
                        values (:case, :kind, :givenBy, :recordedBy, :at, :version, :how) on conflict do nothing""")
                .param("case", caseNumber)
                .param("kind", consent.kind().name())
                .param("givenBy", consent.givenBy())
                .param("recordedBy", consent.recordedBy())
                .param("at", Timestamp.from(consent.givenAt()))
                .param("version", consent.textVersion())
                .param("how", consent.how().name())
                .update();
    }

    /** All consents of a case, in a fixed order. */
    public List<Consent> of(String caseNumber) {
        return db.sql("select kind, given_by, recorded_by, given_at, text_version, how from welfare_request_consent"
                        + " where case_number = :case order by kind")
                .param("case", caseNumber)
                .query((row, i) -> new Consent(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("given_by"),
                        row.getString("recorded_by"),
                        row.getTimestamp("given_at").toInstant(),
                        row.getString("text_version"),
                        How.valueOf(row.getString("how"))))
                .list();
    }

    public Optional<Consent> find(String caseNumber, Kind kind) {
        return of(caseNumber).stream().filter(consent -> consent.kind() == kind).findFirst();
    }
}
