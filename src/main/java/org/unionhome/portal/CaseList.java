package org.unionhome.portal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.people.Entitlements;

/** Case numbers for lists, each from an index; a page costs the same however many cases there are. */
@Repository
class CaseList {

    /** Which cases of a person a list shows. */
    enum Which {
        ALL,
        OPEN,
        CLOSED
    }

    /** A case with its place in the list. */
    record Place(String number, Instant openedAt) {}

    private static final Place FIRST = new Place("~", Instant.parse("9999-01-01T00:00:00Z"));

    private final JdbcClient db;

    CaseList(JdbcClient db) {
        this.db = db;
    }

    /** Cases about the person or filed by them, newest first. @param after the last one of the page before, or null */
    List<Place> of(String personId, Which which, Place after, int limit) {
        Place from = after == null ? FIRST : after;
        String filter = " and (opened_at, number) < (:at, :number)"
                + switch (which) {
                    case ALL -> "";
                    case OPEN -> " and closed_at is null";
                    case CLOSED -> " and closed_at is not null";
                }
                + " order by opened_at desc, number desc limit :limit)";
        return db.sql(
                        "select distinct number, opened_at from ((select number, opened_at from case_file where applicant_id = :me"
                                + filter + " union all (select number, opened_at from case_file where filed_by = :me"
                                + filter
                                + ") c order by opened_at desc, number desc limit :limit")
                .param("me", personId)
                .param("at", Timestamp.from(from.openedAt()))
                .param("number", from.number())
                .param("limit", limit)
                .query((row, i) -> new Place(
                        row.getString("number"), row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** Numbers that fit the words among the cases that concern the person; newest first. */
    List<String> concerning(Entitlements who, String words, int limit) {
        return db.sql(MATCHING + " and (c.applicant_id = :me or c.filed_by = :me"
                        + " or exists (select 1 from ledger l where l.actor_id = :me and l.chain = c.number"
                        + " and l.role is not null)"
                        + " or exists (select 1 from open_task t where t.case_number = c.number"
                        + "     and (t.assignee = :me or t.candidate = any(:groups))))" + NEWEST)
                .param("me", who.person().id())
                .param("groups", groups(who))
                .param("number", escaped(words) + "%")
                .param("name", "%" + escaped(words) + "%")
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /** Numbers that fit the words among all cases; the caller shows only those that the person may see. */
    List<String> matching(String words, int limit) {
        return db.sql(MATCHING + NEWEST)
                .param("number", escaped(words) + "%")
                .param("name", "%" + escaped(words) + "%")
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private static final String MATCHING =
            "select c.number from case_file c left join person p on p.id = c.applicant_id"
                    + " where (c.number ilike :number or p.name ilike :name)";
    private static final String NEWEST = " order by c.opened_at desc, c.number desc limit :limit";

    private static String[] groups(Entitlements who) {
        return java.util.stream.Stream.concat(
                        who.groups().stream(), who.standIns().stream().flatMap(standIn -> standIn.groups().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
