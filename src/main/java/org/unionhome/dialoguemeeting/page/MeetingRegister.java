package org.unionhome.dialoguemeeting.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.dialoguemeeting.MeetingState;

/** The meetings as everybody reads them. Minutes are read only once they are published. */
@Component
class MeetingRegister {

    /** A line of the list. */
    record Entry(
            String caseNumber, String title, MeetingState state, LocalDate heldOn, String startsAt, String place) {}

    private static final String HELD = "state not in ('COLLECTING', 'SORTING', 'CONVENED', 'IN_SESSION', 'CANCELLED')";

    private final JdbcClient db;

    MeetingRegister(JdbcClient db) {
        this.db = db;
    }

    /** A page of meetings, the latest first. @param before the number of the last one shown, or null */
    List<Entry> page(MeetingFilter filter, String before, int limit) {
        return db.sql("""
                        select case_number, title, state, held_on, starts_at, place from dialogue_meeting
                        where (cast(:before as text) is null or (held_on, case_number) <
                              (select m.held_on, m.case_number from dialogue_meeting m where m.case_number = :before))
                          and (cast(:from as date) is null or held_on >= :from)
                          and (cast(:to as date) is null or held_on <= :to) %s
                        order by held_on desc, case_number desc limit :limit""".formatted(filter.held() ? "and " + HELD : ""))
                .param("before", before)
                .param("from", filter.from())
                .param("to", filter.to())
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    long held(LocalDate from, LocalDate to) {
        return db.sql("select count(*) from dialogue_meeting where held_on between :from and :to and " + HELD)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    Optional<String> publishedMinutes(String caseNumber) {
        return db.sql("select minutes from dialogue_meeting where case_number = :number and published_on is not null")
                .param("number", caseNumber)
                .query(String.class)
                .optional();
    }
}
