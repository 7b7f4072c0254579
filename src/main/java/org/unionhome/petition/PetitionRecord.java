package org.unionhome.petition;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.unionhome.Refusal;

/** What is stored of a petition, and the questions it answers. Only {@link Petition} changes it. */
abstract class PetitionRecord {

    @Id
    String caseNumber;

    @Version
    Integer version;

    String petitionerId;
    String filedBy;
    Kind kind;
    PetitionState state;

    @Embedded.Nullable
    Matter matter;

    String accusedText;
    boolean accusedUnclear;
    boolean sealed;
    Route route;
    String firstCase;
    LocalDate registeredOn;
    LocalDate acceptedOn;
    String handlerId;
    String finding;
    String agreement;
    Opinion opinion;
    LocalDate opinionOn;
    String handledBy;
    String handledFor;
    String reviewReason;
    ReviewResult reviewOpinion;
    String reviewedBy;
    String reviewedFor;
    String reReviewReason;
    ReviewResult reReviewOpinion;

    @Embedded.Nullable
    Extension extension;

    boolean overdueReported;
    String accusationResult;
    LocalDate closedOn;

    public String caseNumber() {
        return caseNumber;
    }

    public String petitionerId() {
        return petitionerId;
    }

    public String filedBy() {
        return filedBy;
    }

    public Kind kind() {
        return kind;
    }

    public PetitionState state() {
        return state;
    }

    public Matter matter() {
        return matter;
    }

    public String accusedText() {
        return accusedText;
    }

    /** Whether somebody is accused who was not recognised among the staff. */
    public boolean accusedUnclear() {
        return accusedUnclear;
    }

    /** Whether it is for discipline inspection only; once sealed it stays so. */
    public boolean sealed() {
        return sealed;
    }

    public Route route() {
        return route;
    }

    public String firstCase() {
        return firstCase;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public String handlerId() {
        return handlerId;
    }

    public String finding() {
        return finding;
    }

    public String agreement() {
        return agreement;
    }

    public Opinion opinion() {
        return opinion;
    }

    public LocalDate opinionOn() {
        return opinionOn;
    }

    public String reviewReason() {
        return reviewReason;
    }

    public ReviewResult reviewOpinion() {
        return reviewOpinion;
    }

    public String reReviewReason() {
        return reReviewReason;
    }

    public ReviewResult reReviewOpinion() {
        return reReviewOpinion;
    }

    public Extension extension() {
        return extension;
    }

    public String accusationResult() {
        return accusationResult;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    /** Who worked on it up to the opinion, for themselves or for somebody else: they do not review it. */
    Set<String> handlers() {
        return present(handledBy, handledFor);
    }

    /** And who reviewed it: they do not re-review it. */
    Set<String> handlersAndReviewers() {
        return present(handledBy, handledFor, reviewedBy, reviewedFor);
    }

    private static Set<String> present(String... persons) {
        Set<String> present = new LinkedHashSet<>();
        for (String person : persons) {
            if (person != null) {
                present.add(person);
            }
        }
        return present;
    }

    void require(PetitionState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Refusal(
                    "petition.refusal.wrongState", new DefaultMessageSourceResolvable("petition.state." + state));
        }
    }
}
