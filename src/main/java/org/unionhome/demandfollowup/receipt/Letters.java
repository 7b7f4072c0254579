package org.unionhome.demandfollowup.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that wait to be opened. All that is kept of when one came is the day. */
@Repository("demandLetters")
class Letters {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient db;
    private final ObjectMapper json;
    private final Clock clock;

    Letters(JdbcClient db, ObjectMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Puts a letter into the box. @return false when the same letter is in it already: the page was sent twice */
    boolean add(Letter letter) {
        return db.sql(
                                "insert into demand_follow_up_letter (id, kind, received_on, receipt_digest, content)"
                                        + " values (:id, :kind, :today, :digest, cast(:content as jsonb)) on conflict (id) do nothing")
                        .param("id", letter.id())
                        .param("kind", letter.kind().name())
                        .param("today", LocalDate.now(clock))
                        .param("digest", letter.receiptDigest())
                        .param("content", write(letter.content()))
                        .update()
                == 1;
    }

    /** How many letters came today and wait. */
    long today() {
        return db.sql("select count(*) from demand_follow_up_letter where received_on = :today")
                .param("today", LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    /** Letters of earlier days that nobody has looked into. */
    List<UUID> unopened(Letter.Kind kind) {
        return db.sql(
                        "select id from demand_follow_up_letter where kind = :kind and received_on < :today and problem is null")
                .param("kind", kind.name())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
    }

    /** Takes a letter out of the box for good, in the caller's transaction. Empty when another node has it. */
    Optional<Letter> take(UUID id) {
        return db.sql("delete from demand_follow_up_letter where id in (select id from demand_follow_up_letter"
                        + " where id = :id and problem is null for update skip locked)"
                        + " returning id, kind, receipt_digest, content::text as content")
                .param("id", id)
                .query(this::map)
                .optional();
    }

    /** The letter could not be passed on; who holds the code is told why. */
    void refuse(UUID id, String problem) {
        db.sql("update demand_follow_up_letter set problem = :problem where id = :id")
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    /** Whether a letter that raises a demand has this code. */
    boolean holds(String digest) {
        return db.sql(
                        "select exists (select 1 from demand_follow_up_letter where receipt_digest = :digest and kind = 'RAISE')")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    /** Whether a rating under this code waits to be opened. */
    boolean hasRating(String digest) {
        return db.sql("select exists (select 1 from demand_follow_up_letter"
                        + " where receipt_digest = :digest and kind = 'RATE' and problem is null)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    /** How many letters under this code wait to be opened. */
    long waiting(String digest) {
        return db.sql("select count(*) from demand_follow_up_letter where receipt_digest = :digest and problem is null")
                .param("digest", digest)
                .query(Long.class)
                .single();
    }

    /** Text keys of why letters under this code could not be passed on. */
    List<String> problems(String digest) {
        return db.sql(
                        "select distinct problem from demand_follow_up_letter where receipt_digest = :digest and problem is not null")
                .param("digest", digest)
                .query(String.class)
                .list();
    }

    private Letter map(ResultSet row, int i) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("receipt_digest"),
                read(row.getString("content")));
    }

    private String write(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Object> read(String content) {
        try {
            return json.readValue(content, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
