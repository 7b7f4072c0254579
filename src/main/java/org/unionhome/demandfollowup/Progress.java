package org.unionhome.demandfollowup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.Refusal;
import org.unionhome.cases.Attachments;

/** What was done so far, step by step, with the photo that shows it. */
@Repository
public class Progress {

    /** One step of the work. */
    public record Milestone(int percent, String text, UUID attachmentId, LocalDate reportedOn) {}

    private final JdbcClient db;
    private final Attachments attachments;

    Progress(JdbcClient db, Attachments attachments) {
        this.db = db;
        this.attachments = attachments;
    }

    public List<Milestone> of(String number) {
        return db.sql("select percent, text, attachment_id, reported_on from demand_follow_up_milestone"
                        + " where case_number = :number order by id")
                .param("number", number)
                .query(Milestone.class)
                .list();
    }

    /** The last step of this round that was not yet the end: what stands when the end is not accepted. */
    int beforeDone(Demand demand) {
        return db.sql("select percent from demand_follow_up_milestone where case_number = :number"
                        + " and round = :round and percent < 100 order by id desc limit 1")
                .param("number", demand.caseNumber())
                .param("round", demand.reopened())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** @throws Refusal when the photo is none of the pictures of this case */
    void report(Demand demand, String text, UUID photo, String personId, LocalDate today) {
        String number = demand.caseNumber();
        if (photo != null && photos(number).stream().noneMatch(file -> file.id().equals(photo))) {
            throw new Refusal("demand-follow-up.refusal.photo");
        }
        db.sql("""
                        insert into demand_follow_up_milestone
                            (case_number, percent, text, attachment_id, reported_by, reported_on, round)
                        values (:number, :percent, :text, :photo, :person, :today, :round)""")
                .param("round", demand.reopened())
                .param("number", number)
                .param("percent", demand.percent())
                .param("text", text)
                .param("photo", photo)
                .param("person", personId)
                .param("today", today)
                .update();
    }

    /** Pictures among the files of the case. */
    List<Attachments.Attachment> photos(String number) {
        return attachments.of(number).stream()
                .filter(file -> file.mediaType().startsWith("image/"))
                .toList();
    }
}
