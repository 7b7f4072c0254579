package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.petition.form.ReReviewOpinion;
import org.unionhome.petition.form.ReviewOpinion;

/** The petitioner's answers to what was said, and what the two higher instances say to them. */
@Component
class ReviewDesk {

    private final Petitions petitions;
    private final Writings writings;
    private final Clock clock;

    ReviewDesk(Petitions petitions, Writings writings, Clock clock) {
        this.petitions = petitions;
        this.writings = writings;
        this.clock = clock;
    }

    void opinionAnswered(String caseNumber, boolean accepted, String reason) {
        requireReason(accepted, reason);
        petitions.change(caseNumber, petition -> petition.opinionAnswered(accepted, reason, today()));
    }

    void reviewed(String caseNumber, ReviewOpinion form, Signatory signatory) {
        Petition petition = petitions.change(caseNumber, moving -> moving.reviewed(form.result(), signatory));
        writings.issue(petition, Writings.Kind.REVIEW, form.opinionTextNew(), signatory.personId());
    }

    void reviewAnswered(String caseNumber, boolean accepted, String reason) {
        requireReason(accepted, reason);
        petitions.change(caseNumber, petition -> petition.reviewAnswered(accepted, reason, today()));
    }

    void reReviewed(String caseNumber, ReReviewOpinion form, Signatory signatory) {
        Petition petition =
                petitions.change(caseNumber, moving -> moving.reReviewed(form.result(), signatory, today()));
        writings.issue(petition, Writings.Kind.RE_REVIEW, form.opinionTextNew(), signatory.personId());
    }

    private static void requireReason(boolean accepted, String reason) {
        if (!accepted && reason == null) {
            throw new Refusal("petition.refusal.reasonNeeded");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
