package org.unionhome.demandfollowup.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything of one demand that may be told in public. */
@Repository
public class DemandReader {

    /** What a list does not show; a reply that is still a draft is nobody's yet. {@code raiserId} is for comparing with the reader only, never for a page. */
    public record Detail(
            String number,
            String origin,
            String raiserId,
            String text,
            String suggestion,
            String supervisedBy,
            LocalDate repliedOn,
            String grade,
            String reply,
            BigDecimal budgetCny,
            LocalDate ratedOn,
            int extensions,
            String extensionReason,
            boolean congressList,
            String mergedInto) {}

    /** A step forward that the handling unit reported. {@code photo} is null without one. */
    public record Milestone(int percent, String text, UUID photo, LocalDate reportedOn) {}

    /** A colour of the ladder and since when. */
    public record Step(String level, LocalDate since) {}

    /** What the raiser added later. */
    record Addition(String text, LocalDate addedOn) {}

    private final JdbcClient db;
    private final BoardReader reader;
    private final Units units;

    DemandReader(JdbcClient db, BoardReader reader, Units units) {
        this.db = db;
        this.reader = reader;
        this.units = units;
    }

    Optional<BoardRow> row(String number) {
        return db.sql(reader.select(" where d.case_number = :number", "", ""))
                .param("number", number)
                .param("today", reader.today())
                .query(BoardRow.class)
                .optional();
    }

    Detail detail(String number) {
        return db.sql("""
                        select case_number as number, origin, raiser_id, text, suggestion, supervised_by, replied_on,
                               case when replied_on is not null then grade end as grade,
                               case when replied_on is not null then reply end as reply,
                               case when replied_on is not null then budget_cny end as budget_cny,
                               rated_on, extensions, extension_reason, congress_list, merged_into
                        from demand_follow_up d where case_number = :number""").param("number", number).query(Detail.class).single();
    }

    List<Milestone> milestones(String number) {
        return db.sql("""
                        select m.percent, m.text, m.reported_on,
                               case when a.media_type in ('image/jpeg', 'image/png') then a.id end as photo
                        from demand_follow_up_milestone m left join attachment a on a.id = m.attachment_id
                        where m.case_number = :number order by m.reported_on, m.id""").param("number", number).query(Milestone.class).list();
    }

    List<Step> ladder(String number) {
        return db.sql("select level, since from demand_follow_up_ladder where case_number = :number order by id")
                .param("number", number)
                .query(Step.class)
                .list();
    }

    List<Addition> additions(String number) {
        return db.sql("select text, added_on from demand_follow_up_addition where case_number = :number order by id")
                .param("number", number)
                .query(Addition.class)
                .list();
    }

    boolean hasSeconded(String number, String delegateId) {
        return db.sql("select exists (select 1 from demand_follow_up_second"
                        + " where case_number = :number and delegate_id = :delegate)")
                .param("number", number)
                .param("delegate", delegateId)
                .query(Boolean.class)
                .single();
    }

    /** The raiser, and who wrote the demand down for them: they hand on the slip. Nobody of an anonymous one. */
    public boolean mayHaveReceipt(String number, String personId) {
        return db.sql("select exists (select 1 from demand_follow_up d join case_file c on c.number = d.case_number"
                        + " where d.case_number = :number and (d.raiser_id = :person or c.filed_by = :person))")
                .param("number", number)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** The units that help. */
    List<String> helpers(String number) {
        return db.sql("select " + units.name("u")
                        + " from demand_follow_up_co_unit c join unit u on u.code = c.unit_code"
                        + " where c.case_number = :number order by u.code")
                .param("number", number)
                .query(String.class)
                .list();
    }

    /** The type of a photo that a milestone shows; no other file of the case is public. */
    Optional<String> photoType(String number, UUID id) {
        return db.sql("""
                        select a.media_type from demand_follow_up_milestone m join attachment a on a.id = m.attachment_id
                        where m.case_number = :number and a.id = :id and a.media_type in ('image/jpeg', 'image/png') limit 1""")
                .param("number", number)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    byte[] photoFile(UUID id) {
        return db.sql("select content from attachment where id = :id")
                .param("id", id)
                .query((row, i) -> row.getBytes(1))
                .single();
    }

    /** An image and its type. */
    record Photo(String type, byte[] content) {}
}
