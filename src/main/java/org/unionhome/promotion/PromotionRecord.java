package org.unionhome.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.unionhome.promotion.form.ApprovePromotion;

/** What is known of a promotion. {@link Promotion} says how it changes. */
public abstract class PromotionRecord {

    @Id
    String caseNumber;

    @Version
    Integer version;

    PromotionState state;
    String candidateId;

    @Embedded.Nullable(prefix = "motion_")
    Motion motion;

    @Embedded.Nullable(prefix = "route_")
    Route route;

    String reference;

    @Embedded.Nullable(prefix = "vote_")
    Recommendation recommendation;

    @Embedded.Nullable(prefix = "inspection_")
    Inspection inspection;

    @Embedded.Nullable(prefix = "opinion_")
    IntegrityOpinion opinion;

    int round;

    @Embedded.Nullable(prefix = "appointment_")
    Appointment appointment;

    String endReason;

    @MappedCollection(idColumn = "promotion", keyColumn = "position")
    List<Approval> approvals = new ArrayList<>();

    /** Approvals since the last return, in order. */
    public List<Approval> thisRound() {
        return approvals.stream().filter(each -> each.round() == round).toList();
    }

    /** The role whose turn it is. Empty unless it is being approved. */
    public Optional<String> nextApprover() {
        return state == PromotionState.APPROVING
                ? Optional.of(route.roles().get(thisRound().size()))
                : Optional.empty();
    }

    /** Why the last round of approvals was broken off. */
    public Optional<Approval> lastReturn() {
        return approvals.stream()
                .filter(each -> each.outcome() == ApprovePromotion.Outcome.RETURNED)
                .reduce((first, second) -> second);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public PromotionState state() {
        return state;
    }

    public String candidateId() {
        return candidateId;
    }

    public Motion motion() {
        return motion;
    }

    public Route route() {
        return route;
    }

    public String reference() {
        return reference;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public Inspection inspection() {
        return inspection;
    }

    public IntegrityOpinion opinion() {
        return opinion;
    }

    public int round() {
        return round;
    }

    public Appointment appointment() {
        return appointment;
    }

    public String endReason() {
        return endReason;
    }

    public List<Approval> approvals() {
        return List.copyOf(approvals);
    }
}
