package org.unionhome.demandfollowup;

import static org.unionhome.demandfollowup.exchange.DemandState.*;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Grade;

/**
 * One demand, from what was asked to what its raiser says of the result. Each method is one move: it checks the state before,
 * refuses what the rules forbid, and leaves the state after. The engine only asks which way to go.
 */
@Table("demand_follow_up")
public class Demand extends DemandRoads {

    Demand() {}

    /** A demand as it was raised. */
    static Demand raise(
            String caseNumber, Wish wish, Origin origin, String raiserId, String unitCode, LocalDate today) {
        Demand demand = new Demand();
        demand.caseNumber = caseNumber;
        demand.origin = origin;
        demand.raiserId = raiserId;
        demand.unitCode = unitCode;
        demand.meetingNumber = wish.meetingNumber();
        demand.consentHow = wish.consentHow();
        demand.confidential = wish.confidential();
        demand.category = wish.category();
        demand.urgency = wish.urgency();
        demand.title = wish.title();
        demand.text = wish.text();
        demand.suggestion = wish.suggestion();
        demand.matter = wish.matter();
        demand.state = wish.firstState();
        demand.raisedOn = today;
        return demand;
    }

    void draft(Answer answer, boolean toCountersign, LocalDate today) {
        require(REPLYING);
        take(answer, today);
        budgetCny = answer.budgetCny();
        repliedOn = null;
        state = toCountersign ? COUNTERSIGNING : APPROVING;
    }

    void countersigned(boolean agreed) {
        require(COUNTERSIGNING);
        state = agreed ? APPROVING : REPLYING;
    }

    void returnReply() {
        require(APPROVING);
        state = REPLYING;
    }

    void publish(LocalDate today) {
        require(APPROVING);
        repliedOn = today;
        state = grade == Grade.A ? CARRYING_OUT : RATING;
    }

    void progress(int done) {
        require(CARRYING_OUT);
        if (done < percent) {
            throw new Refusal("demand-follow-up.refusal.percent", percent);
        }
        percent = done;
    }

    void done(boolean onlyPart) {
        require(CARRYING_OUT);
        partly = onlyPart;
        percent = onlyPart ? percent : 100;
        state = VERIFYING;
    }

    /** @param before how far it was when it was not yet said to be done */
    void verified(boolean confirmed, boolean onlyPart, int before) {
        require(VERIFYING);
        partly = onlyPart;
        percent = confirmed ? (onlyPart ? percent : 100) : before;
        state = confirmed ? RATING : CARRYING_OUT;
    }

    void answerOnSpot(Answer answer, LocalDate today) {
        require(COLLECTED);
        take(answer, today);
        decision = Handling.ANSWERED;
        repliedOn = today;
        state = RATING;
    }

    private void take(Answer answer, LocalDate today) {
        answer.requirePlan(today);
        grade = answer.grade();
        reply = answer.text();
        plannedOn = answer.grade() == Grade.B ? answer.plannedOn() : null;
    }

    void rate(int score, String comment, LocalDate today) {
        require(RATING);
        rating = score;
        ratingComment = comment;
        ratedOn = today;
    }

    void unrated(LocalDate today) {
        require(RATING);
        rating = null;
        ratingComment = null;
        unrated = true;
        settle(today);
    }

    /** The raiser is content, or silent: what came of it follows from the reply and from what was found on site. */
    void settle(LocalDate today) {
        require(RATING);
        result = resultOfReply();
        settledOn = today;
        state = result.state();
        closedOn = state.ended() ? today : null;
    }

    private Result resultOfReply() {
        if (grade == null) {
            return rating != null ? Result.RESOLVED : Result.EXPLAINED; // asked for help: only the raiser knows
        }
        return switch (grade) {
            case A -> partly ? Result.PARTLY_RESOLVED : Result.RESOLVED;
            case B -> Result.PLANNED;
            case C -> Result.EXPLAINED;
        };
    }

    /** Done again as it was agreed; it is no new round. */
    void rework(int before) {
        require(RATING);
        percent = before;
        mergedInto = null;
        state = ownerUnit == null ? RAISED : grade == Grade.A ? CARRYING_OUT : REPLYING;
    }

    /** Begins anew, with new promises. A demand without an owner goes back to the union officer. */
    void reopen() {
        require(RATING);
        begin();
        state = ownerUnit == null ? RAISED : REPLYING;
    }

    /** What was done for the other demand does not help this one: it goes its own way. */
    void leaveMain() {
        require(RATING);
        begin();
        mergedInto = null;
        ownerUnit = null;
        grade = null;
        reply = null;
        state = RAISED;
    }

    private void begin() {
        reopened++;
        percent = 0;
        partly = false;
        repliedOn = null;
        ladder = Ladder.GREEN;
    }

    void callChairman() {
        require(RATING);
        state = AT_CHAIRMAN;
    }

    /** @param unit who handles it from now on; null leaves it with its owner */
    void instructed(String unit) {
        require(AT_CHAIRMAN);
        ownerUnit = unit == null ? ownerUnit : unit;
        if (ownerUnit == null) {
            throw new Refusal("demand-follow-up.refusal.ownerNeeded");
        }
        begin();
        state = REPLYING;
    }

    void reassigned(String unit) {
        require(AT_CHAIRMAN);
        begin();
        assign(unit);
    }

    void explainedFinally(String words, LocalDate today) {
        require(AT_CHAIRMAN);
        grade = Grade.C;
        reply = words;
        repliedOn = today;
        result = Result.EXPLAINED;
        settledOn = today;
        closedOn = today;
        state = EXPLAINED;
    }

    /** Now its unit carries it out. What was answered on the spot has none yet: the union officer finds one. */
    void plannedDayCame() {
        require(PLANNED);
        grade = ownerUnit == null ? grade : Grade.A;
        result = null;
        settledOn = null;
        unrated = false;
        state = ownerUnit == null ? RAISED : CARRYING_OUT;
    }

    void extend(String reason) {
        extensions++;
        extensionReason = reason;
    }

    void climb(Ladder step) {
        ladder = step;
        congressList = congressList || step == Ladder.CHAIRMAN;
    }

    void promise(LocalDate lastDay) {
        promisedOn = lastDay;
    }

    void requireWithdrawable() {
        if (state.settled()) {
            throw wrongState();
        }
    }

    void withdraw(LocalDate today) {
        requireWithdrawable();
        result = Result.WITHDRAWN;
        settledOn = today;
        closedOn = today;
        state = WITHDRAWN;
    }
}
