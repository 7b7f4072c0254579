package org.unionhome.publicnotice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notices. */
@Repository("publicNoticeRegister")
class NoticeRegister {

    private static final String COLUMNS =
            "select id, process, case_number, person_id, masked_name, unit_code, subject_key, subject_args::text as args,"
                    + " posted_at, ends_at, removed_at, digest from public_notice ";
    private static final int MOST_SHOWN = 200;

    private final JdbcClient db;
    private final ObjectMapper json;
    private final RowMapper<Notice> row;

    NoticeRegister(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
        this.row = (cells, i) -> new Notice(
                cells.getObject("id", UUID.class),
                cells.getString("process"),
                cells.getString("case_number"),
                cells.getString("person_id"),
                cells.getString("masked_name"),
                cells.getString("unit_code"),
                cells.getString("subject_key"),
                read(cells.getString("args")),
                cells.getTimestamp("posted_at").toInstant(),
                cells.getTimestamp("ends_at").toInstant(),
                cells.getTimestamp("removed_at") == null
                        ? null
                        : cells.getTimestamp("removed_at").toInstant(),
                cells.getString("digest"));
    }

    /** The first character of a name, and a star for however many follow. */
    static String mask(String name) {
        return new StringBuilder()
                .appendCodePoint(name.codePointAt(0))
                .append('*')
                .toString();
    }

    UUID insert(
            String process,
            String caseNumber,
            String maskedName,
            Posting posting,
            int days,
            Instant now,
            Instant endsAt) {
        UUID id = UUID.randomUUID();
        String args = write(posting.subjectArgs());
        db.sql("""
                        insert into public_notice (id, process, case_number, person_id, masked_name, unit_code, subject_key, subject_args,
                                                   working_days, posted_at, ends_at, digest)
                        values (:id, :process, :case, :person, :name, :unit, :subject, cast(:args as jsonb), :days, :now, :end, :digest)""")
                .param("id", id)
                .param("process", process)
                .param("case", caseNumber)
                .param("person", posting.personId())
                .param("name", maskedName)
                .param("unit", posting.unitCode())
                .param("subject", posting.subjectKey())
                .param("args", args)
                .param("days", days)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(endsAt))
                .param("digest", digest(maskedName, posting.unitCode(), posting.subjectKey(), args, now.toString()))
                .update();
        return id;
    }

    /** SHA-256 of what was posted. */
    private static String digest(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Notice> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id").param("id", id).query(row).optional();
    }

    /** All of a case, oldest first, up or down. */
    List<Notice> ofCase(String caseNumber) {
        return db.sql(COLUMNS + "where case_number = :case order by posted_at, id")
                .param("case", caseNumber)
                .query(row)
                .list();
    }

    /** Newest first. */
    List<Notice> up(String process) {
        return db.sql(COLUMNS
                        + "where process = :process and removed_at is null order by posted_at desc, id limit :limit")
                .param("process", process)
                .param("limit", MOST_SHOWN)
                .query(row)
                .list();
    }

    /** Takes the content of one down; what proves that it was up stays. */
    void remove(UUID id, Instant now) {
        db.sql("update public_notice set masked_name = '', removed_at = :now where id = :id and removed_at is null")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** The days of those that are still up, to be counted again. */
    List<Running> running() {
        return db.sql("select id, working_days, posted_at from public_notice where removed_at is null")
                .query((cells, i) -> new Running(
                        cells.getObject("id", UUID.class),
                        cells.getInt("working_days"),
                        cells.getTimestamp("posted_at").toInstant()))
                .list();
    }

    void endsAt(UUID id, Instant end) {
        db.sql("update public_notice set ends_at = :end where id = :id")
                .param("end", Timestamp.from(end))
                .param("id", id)
                .update();
    }

    /** One whose days run. */
    record Running(UUID id, int workingDays, Instant postedAt) {}

    private List<String> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
