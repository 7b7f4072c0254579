package org.unionhome.demandfollowup.board;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.UnionClock;

/** The latest changes of demands, for the feed. */
@Repository
class FeedReader {

    /** A demand came into this state. {@code id} names the change for ever. */
    record Change(String id, String number, String title, String state, Instant at) {}

    private final JdbcClient db;
    private final BoardReader reader;

    FeedReader(JdbcClient db, BoardReader reader) {
        this.db = db;
        this.reader = reader;
    }

    /** Newest first. That a demand was raised is told by its day, because the board knows no time of day for it. */
    List<Change> latest(BoardFilter filter, int limit) {
        BoardWhere where = reader.where(filter);
        return db.sql("""
                        select * from (
                            (select 'change/' || c.id as id, d.case_number as number, d.title, c.state, c.changed_at as at
                             from demand_follow_up_change c join demand_follow_up d on d.case_number = c.case_number %s
                             order by c.id desc limit :limit)
                            union all
                            (select 'raised/' || d.case_number, d.case_number, d.title, null, d.raised_on::timestamp at time zone '%s'
                             from demand_follow_up d %s order by d.raised_on desc, d.case_number desc limit :limit)
                        ) f order by at desc, id desc limit :limit""".formatted(where.sql(), UnionClock.ZONE, where.sql()))
                .params(where.values())
                .param("limit", limit)
                .query((row, i) -> new Change(
                        row.getString("id"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("state"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
