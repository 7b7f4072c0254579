package org.unionhome.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;

/** What people who see a case write to each other on it; who of them reads it, its process says. */
@Service
public class Comments {

    private static final int MAX_LENGTH = 2000;

    public record Comment(String authorId, Instant at, String text) {}

    private final JdbcClient db;
    private final Clock clock;

    public Comments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refusal when there is no text, or more than 2,000 characters */
    @Transactional
    public void add(String caseNumber, String authorId, String text) {
        String clean = text == null ? "" : text.replace("\u0000", "").strip();
        if (clean.isEmpty()) {
            throw new Refusal("cases.refusal.emptyComment");
        }
        if (clean.codePointCount(0, clean.length()) > MAX_LENGTH) {
            throw new Refusal("cases.refusal.commentTooLong", MAX_LENGTH);
        }
        db.sql("insert into case_comment (case_number, author_id, at, text) values (:case, :author, :now, :text)")
                .param("case", caseNumber)
                .param("author", authorId)
                .param("now", Timestamp.from(clock.instant()))
                .param("text", clean)
                .update();
    }

    public List<Comment> of(String caseNumber) {
        return db.sql("select author_id, at, text from case_comment where case_number = :case order by at, id")
                .param("case", caseNumber)
                .query((row, i) -> new Comment(
                        row.getString("author_id"), row.getTimestamp("at").toInstant(), row.getString("text")))
                .list();
    }
}
