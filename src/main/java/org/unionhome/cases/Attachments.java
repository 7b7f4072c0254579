package org.unionhome.cases;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;

/** Files on a case, in the database. The type is told from the content, never from the name; only harmless types are kept. */
@Service
public class Attachments {

    static final int MAX_BYTES = 20 * 1024 * 1024;
    private static final Set<String> ALLOWED = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/heic",
            "image/webp",
            "text/plain",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/msword",
            "application/vnd.ms-excel",
            "application/x-tika-ooxml",
            "application/x-tika-msoffice");

    /** What lists show. */
    public record Attachment(
            UUID id,
            String caseNumber,
            String name,
            String mediaType,
            int size,
            String uploadedBy,
            Instant uploadedAt) {}

    private final Tika tika = new Tika();
    private final JdbcClient db;
    private final Clock clock;
    private final Ledger ledger;
    private final Cases cases;

    public Attachments(JdbcClient db, Clock clock, Ledger ledger, Cases cases) {
        this.db = db;
        this.clock = clock;
        this.ledger = ledger;
        this.cases = cases;
    }

    /**
     * @param personId null for a file that the system itself wrote
     * @throws Refusal when the file is empty, too large or of a type that is not kept
     */
    @Transactional
    public UUID add(String caseNumber, String personId, String fileName, InputStream input) throws IOException {
        byte[] content = input.readNBytes(MAX_BYTES + 1);
        if (content.length == 0) {
            throw new Refusal("cases.refusal.emptyFile");
        }
        if (content.length > MAX_BYTES) {
            throw new Refusal("cases.refusal.fileTooLarge");
        }
        String name = cleanName(fileName);
        String type = tika.detect(content, name);
        if (!ALLOWED.contains(type) || !ALLOWED.contains(tika.detect(content))) {
            throw new Refusal("cases.refusal.fileType");
        }
        cases.lock(caseNumber);
        UUID id = UUID.randomUUID();
        insert(id, caseNumber, name, type, personId, content);
        ledger.append(new Ledger.Entry(caseNumber, "attachmentAdded", personId, null, null, null, name));
        return id;
    }

    private void insert(UUID id, String caseNumber, String name, String type, String personId, byte[] content) {
        db.sql("""
                        insert into attachment (id, case_number, name, media_type, size, sha256, uploaded_by, uploaded_at, content)
                        values (:id, :case, :name, :type, :size, :sha, :by, :now, :content)""")
                .param("id", id)
                .param("case", caseNumber)
                .param("name", name)
                .param("type", type)
                .param("size", content.length)
                .param("sha", sha256(content))
                .param("by", personId)
                .param("now", Timestamp.from(clock.instant()))
                .param("content", content)
                .update();
    }

    public List<Attachment> of(String caseNumber) {
        return db.sql("select id, case_number, name, media_type, size, uploaded_by, uploaded_at from attachment"
                        + " where case_number = :case order by uploaded_at, id")
                .param("case", caseNumber)
                .query((row, i) -> new Attachment(
                        row.getObject("id", UUID.class),
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getInt("size"),
                        row.getString("uploaded_by"),
                        row.getTimestamp("uploaded_at").toInstant()))
                .list();
    }

    /** The bytes of a file of this case; the caller has checked that the person may see the case. */
    public Optional<byte[]> content(String caseNumber, UUID id) {
        return db.sql("select content from attachment where id = :id and case_number = :case")
                .param("id", id)
                .param("case", caseNumber)
                .query((row, i) -> row.getBytes(1))
                .optional();
    }

    private static String cleanName(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        int keep = clean.offsetByCodePoints(0, Math.min(120, clean.codePointCount(0, clean.length())));
        return clean.isEmpty() ? "file" : clean.substring(0, keep);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
