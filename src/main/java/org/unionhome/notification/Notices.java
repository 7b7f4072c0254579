package org.unionhome.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The in-app list of notices. Texts are keys with arguments, so that each person reads them in their own language. */
@Service
public class Notices {

    public record Notice(
            long id,
            String kind,
            String textKey,
            List<String> args,
            String caseNumber,
            Instant createdAt,
            boolean unread) {}

    private final JdbcClient db;
    private final Clock clock;
    private final ObjectMapper json;

    public Notices(JdbcClient db, Clock clock, ObjectMapper json) {
        this.db = db;
        this.clock = clock;
        this.json = json;
    }

    /** Tells each of these persons, once each. An argument that starts with {@code #} is itself a text key. */
    @Transactional
    public void tell(Collection<String> personIds, String kind, String textKey, String caseNumber, Object... args) {
        for (String person : List.copyOf(new java.util.LinkedHashSet<>(personIds))) {
            db.sql("""
                            insert into notice (recipient_id, kind, text_key, text_args, case_number, created_at)
                            values (:to, :kind, :key, cast(:args as jsonb), :case, :now)""")
                    .param("to", person)
                    .param("kind", kind)
                    .param("key", textKey)
                    .param("args", write(args))
                    .param("case", caseNumber)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** A page of a person's notices, newest first. @param beforeId the last id of the page before, or null */
    public List<Notice> of(String personId, Long beforeId, int limit) {
        return db.sql("select id, kind, text_key, text_args::text as args, case_number, created_at, read_at from notice"
                        + " where recipient_id = :me and id < :before order by id desc limit :limit")
                .param("me", personId)
                .param("before", beforeId == null ? Long.MAX_VALUE : beforeId)
                .param("limit", limit)
                .query((row, i) -> new Notice(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("text_key"),
                        read(row.getString("args")),
                        row.getString("case_number"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("read_at") == null))
                .list();
    }

    /** Unread notices, counted up to 100. */
    public int unread(String personId) {
        return db.sql(
                        "select count(*) from (select 1 from notice where recipient_id = :me and read_at is null limit 100) n")
                .param("me", personId)
                .query(Integer.class)
                .single();
    }

    @Transactional
    public void markAllRead(String personId) {
        db.sql("update notice set read_at = :now where recipient_id = :me and read_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("me", personId)
                .update();
    }

    private String write(Object[] args) {
        try {
            return json.writeValueAsString(args);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<String> read(String args) {
        try {
            return json.readValue(args, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
