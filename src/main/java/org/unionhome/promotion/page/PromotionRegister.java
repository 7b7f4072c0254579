package org.unionhome.promotion.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.promotion.PromotionState;
import org.unionhome.promotion.Target;

/** Promotions as everybody may read them: counted and listed from the cases. Who came back from probation is not counted. */
@Component
class PromotionRegister {

    /** An appointment. */
    record Entry(
            String caseNumber,
            String candidateId,
            Target target,
            String post,
            String unit,
            boolean star,
            LocalDate day,
            PromotionState state) {}

    /** One that is under way, without a name. */
    record Running(Target target, PromotionState state, Instant openedAt) {}

    /** How many of one kind. */
    record Count(Target target, long appointed, long stars, long running) {}

    private static final String APPOINTED = "appointment_day is not null and state <> 'RETURNED'"
            + " and (cast(:from as date) is null or appointment_day >= :from)"
            + " and (cast(:to as date) is null or appointment_day <= :to)";
    private static final String RUNNING = "state in (:running) and appointment_day is null";
    private static final int MOST_RUNNING = 100;

    private final JdbcClient db;

    PromotionRegister(JdbcClient db) {
        this.db = db;
    }

    /** A line for each kind that there is, whatever the filter says of kinds. */
    List<Count> counts(PromotionFilter filter) {
        return db.sql("select motion_target as target, count(*) filter (where " + APPOINTED + ") as appointed,"
                        + " count(*) filter (where motion_origin = 'STAR' and " + APPOINTED + ") as stars,"
                        + " count(*) filter (where " + RUNNING + ") as running from promotion group by motion_target")
                .param("from", filter.from())
                .param("to", filter.to())
                .param("running", open())
                .query(Count.class)
                .list();
    }

    private static List<String> open() {
        return PromotionState.open().stream().map(Enum::name).toList();
    }

    /** Those under way, the longest first. */
    List<Running> running() {
        return db.sql("select p.motion_target as target, p.state, c.opened_at from promotion p"
                        + " join case_file c on c.number = p.case_number where p." + RUNNING
                        + " order by c.opened_at, p.case_number limit :limit")
                .param("running", open())
                .param("limit", MOST_RUNNING)
                .query((row, i) -> new Running(
                        Target.valueOf(row.getString("target")),
                        PromotionState.valueOf(row.getString("state")),
                        row.getTimestamp("opened_at").toInstant()))
                .list();
    }

    /** A page of appointments, the latest first. @param before the number of the last one shown, or null */
    List<Entry> appointments(PromotionFilter filter, String before, int limit) {
        return db.sql("""
                        select case_number, candidate_id, motion_target as target, motion_post as post, motion_unit as unit,
                               motion_origin = 'STAR' as star, appointment_day as day, state
                        from promotion where %s
                          and (cast(:target as text) is null or motion_target = :target)
                          and (not :stars or motion_origin = 'STAR')
                          and (cast(:before as text) is null or (appointment_day, case_number) <
                              (select p.appointment_day, p.case_number from promotion p where p.case_number = :before))
                        order by appointment_day desc, case_number desc limit :limit""".formatted(APPOINTED))
                .param("from", filter.from())
                .param("to", filter.to())
                .param(
                        "target",
                        filter.target() == null ? null : filter.target().name())
                .param("stars", filter.stars())
                .param("before", before)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /** How many stars were appointed to this kind of post in these days. */
    long stars(Target target, LocalDate from, LocalDate to) {
        return db.sql("select count(*) from promotion where motion_target = :target and motion_origin = 'STAR' and "
                        + APPOINTED)
                .param("target", target.name())
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /** The years in which somebody was appointed, the latest first. */
    List<Integer> years() {
        return db.sql("select distinct extract(year from appointment_day)::int from promotion"
                        + " where appointment_day is not null order by 1 desc")
                .query(Integer.class)
                .list();
    }
}
