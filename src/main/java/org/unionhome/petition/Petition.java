package org.unionhome.petition;

import static org.unionhome.petition.PetitionState.*;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;

/**
 * One petition, from what was brought forward to what became of it. Each method is one move: it checks the state before, refuses
 * what the rules forbid, and leaves the state after. The engine only asks which way to go.
 */
@Table("petition")
public class Petition extends PetitionRecord {

    private Petition() {}

    /** A petition as it was registered. */
    static Petition register(
            String caseNumber,
            Kind kind,
            String petitionerId,
            String filedBy,
            Matter matter,
            String accusedText,
            LocalDate today) {
        Petition petition = new Petition();
        petition.caseNumber = caseNumber;
        petition.kind = kind;
        petition.petitionerId = petitionerId;
        petition.filedBy = filedBy;
        petition.matter = matter;
        petition.registeredOn = today;
        petition.state = REGISTERED;
        petition.sealIfAccusation(accusedText);
        return petition;
    }

    private void sealIfAccusation(String accused) {
        if (kind == Kind.ACCUSATION) {
            sealed = true;
            accusedText = accused;
        }
    }

    /** Where the decision table sends it. */
    void routed(Route chosen, String sameMatter, LocalDate today) {
        require(REGISTERED);
        route = chosen;
        firstCase = chosen == Route.NOT_ACCEPTED ? sameMatter : null;
        switch (chosen) {
            case DISCIPLINE -> state = SEALED;
            case NOT_ACCEPTED -> end(REFUSED_AS_SAME, today);
            default -> state = ACCEPTANCE;
        }
    }

    /** Another kind than what was ticked: it is routed again. */
    void reclassify(Kind newKind, String accused) {
        require(ACCEPTANCE);
        if (newKind == null || newKind == kind) {
            throw new Refusal("petition.refusal.newKind");
        }
        kind = newKind;
        sealIfAccusation(accused);
        state = REGISTERED;
    }

    /** Accepted, to be studied or to be handled. A matter of a court or of arbitration goes there first. */
    void accept(LocalDate today) {
        require(ACCEPTANCE);
        if (route.isElsewhere()) {
            throw new Refusal("petition.refusal.elsewhereFirst");
        }
        acceptedOn = today;
        state = route == Route.STUDY ? STUDY : RECUSAL_CHECK;
    }

    void refer(LocalDate today) {
        require(ACCEPTANCE);
        if (!route.isElsewhere()) {
            throw new Refusal("petition.refusal.notElsewhere");
        }
        end(REFERRED, today);
    }

    void notAccepted(LocalDate today) {
        require(ACCEPTANCE);
        end(NOT_ACCEPTED, today);
    }

    void sentBack(LocalDate today) {
        require(ACCEPTANCE);
        if (matter.forwardedBy() == null) {
            throw new Refusal("petition.refusal.notForwarded");
        }
        end(SENT_BACK, today);
    }

    void suggestionAnswered(LocalDate today) {
        require(STUDY);
        end(SUGGESTION_ANSWERED, today);
    }

    void handlerNamed(String person) {
        require(RECUSAL_CHECK);
        handlerId = person;
        state = DECLARATION;
    }

    void interestDeclared(boolean direct) {
        require(DECLARATION);
        if (direct) {
            handlerId = null;
        }
        state = direct ? RECUSAL_CHECK : INVESTIGATION;
    }

    /**
     * Somebody else is to handle it: it goes back to where a handler is named, and the term runs on. More time that was asked for and
     * not decided on falls with the request, so that the new handler can ask.
     */
    void handlerReplaced() {
        require(DECLARATION, INVESTIGATION, AGREEMENT, OPINION);
        handlerId = null;
        if (extension != null && extension.extensionState() == Extension.State.ASKED) {
            extension = null;
        }
        agreement = null;
        state = RECUSAL_CHECK;
    }

    /** @param agreed what both sides agreed on; null when there is nothing to confirm */
    void investigated(String found, String agreed) {
        require(INVESTIGATION);
        finding = found;
        agreement = agreed;
        state = agreed == null ? OPINION : AGREEMENT;
    }

    void agreementAnswered(boolean confirmed, LocalDate today) {
        require(AGREEMENT);
        if (confirmed) {
            end(MEDIATED, today);
        } else {
            agreement = null;
            state = INVESTIGATION;
        }
    }

    /** @param limit how many days the rules allow */
    void askExtension(int days, String reason, Rule limit) {
        require(RECUSAL_CHECK, DECLARATION, INVESTIGATION, AGREEMENT, OPINION);
        if (extension != null) {
            throw new Refusal("petition.refusal.extendedOnce");
        }
        int most = limit.value().intValueExact();
        if (days < 1 || days > most) {
            throw new Refusal("petition.refusal.extensionDays", most, limit.law(), limit.article());
        }
        extension = new Extension(days, reason, Extension.State.ASKED);
    }

    void extensionDecided(boolean granted) {
        if (extension == null || extension.extensionState() != Extension.State.ASKED) {
            throw new Refusal("petition.refusal.noExtension");
        }
        extension = extension.decided(granted);
    }

    void opinionIssued(Opinion given, Signatory signatory, LocalDate today) {
        require(OPINION);
        opinion = given;
        opinionOn = today;
        handledBy = signatory.personId();
        handledFor = signatory.principalId();
        state = ANSWER;
    }

    void opinionAnswered(boolean accepted, String reason, LocalDate today) {
        require(ANSWER);
        if (accepted) {
            end(OPINION_ACCEPTED, today);
        } else {
            reviewReason = reason;
            state = REVIEW;
        }
    }

    /** Nobody asked for the next instance in time: what was said last stands. That is no consent. */
    void unanswered(LocalDate today) {
        require(ANSWER, REVIEW_ANSWER);
        end(state == ANSWER ? OPINION_FINAL : REVIEW_FINAL, today);
    }

    void reviewed(ReviewResult result, Signatory signatory) {
        require(REVIEW);
        if (signatory.isAnyOf(handlers())) {
            throw new Refusal("petition.refusal.ownOpinion");
        }
        reviewOpinion = result;
        reviewedBy = signatory.personId();
        reviewedFor = signatory.principalId();
        state = REVIEW_ANSWER;
    }

    void reviewAnswered(boolean accepted, String reason, LocalDate today) {
        require(REVIEW_ANSWER);
        if (accepted) {
            end(REVIEW_ACCEPTED, today);
        } else {
            reReviewReason = reason;
            state = RE_REVIEW;
        }
    }

    void reReviewed(ReviewResult result, Signatory signatory, LocalDate today) {
        require(RE_REVIEW);
        if (signatory.isAnyOf(handlersAndReviewers())) {
            throw new Refusal("petition.refusal.ownOpinion");
        }
        reReviewOpinion = result;
        end(RE_REVIEWED, today);
    }

    /** Somebody is accused whom nobody of the staff was recognised as. */
    void accusedUnclear(boolean unclear) {
        accusedUnclear = unclear;
    }

    void accusationConcluded(String result, LocalDate today) {
        require(SEALED);
        accusationResult = result;
        end(ACCUSATION_CONCLUDED, today);
    }

    /** @return false when that was done before */
    boolean reportOverdue() {
        boolean first = !overdueReported;
        overdueReported = true;
        return first;
    }

    void withdraw(LocalDate today) {
        requireWithdrawable();
        end(WITHDRAWN, today);
    }

    void requireWithdrawable() {
        if (!state.isWithdrawable()) {
            throw new Refusal("petition.refusal.notWithdrawable");
        }
    }

    private void end(PetitionState last, LocalDate today) {
        state = last;
        closedOn = today;
    }
}
