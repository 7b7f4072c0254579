package org.unionhome.demandfollowup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.Refusal;
import org.unionhome.cases.Attachments;
import org.unionhome.people.People;

/** What was done so far, step by step, with the photo that shows it. */
@Repository
public class Progress {

    /** One step of the work. */
    public record Milestone(int percent, String text, UUID attachmentId, LocalDate reportedOn) {}

    private final JdbcClient db;
    private final Attachments attachments;
    private final Demands demands;
    private final CoUnits coUnits;
    private final Owners owners;
    private final People people;

    Progress(JdbcClient db, Attachments attachments, Demands demands, CoUnits coUnits, Owners owners, People people) {
        this.db = db;
        this.attachments = attachments;
        this.demands = demands;
        this.coUnits = coUnits;
        this.owners = owners;
        this.people = people;
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
        if (photo != null && photos(number).stream().noneMatch(file -> isReadable(file, photo))) {
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

    private boolean isReadable(Attachments.Attachment file, UUID photo) {
        return file.id().equals(photo)
                && attachments
                        .content(file.caseNumber(), photo)
                        .flatMap(content -> PublicPicture.of(content, file.mediaType()))
                        .isPresent();
    }

    /**
     * Pictures among the files of the case that may be published: what the raiser sent was sent to those who work on the case,
     * and may show who they are.
     */
    List<Attachments.Attachment> photos(String number) {
        Demand demand = demands.require(number);
        List<String> units = coUnits.codes(number);
        return attachments.of(number).stream()
                .filter(file -> PublicPicture.isPossible(file.mediaType()))
                .filter(file -> !file.uploadedBy().equals(demand.raiserId()))
                .filter(file -> owners.answerFor(
                        demand, units, people.entitlements(file.uploadedBy()).engineGroups()))
                .toList();
    }
}
