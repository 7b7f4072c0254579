package org.unionhome.collectivebargaining.round;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.bargainingdispute.exchange.DisputeRequest;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.cases.Ledger;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Speakers;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.ClauseView;

/** How rounds follow each other: progress after each, a pause, a dispute, and the way back to the table. */
@Component
public class RoundCourse {

    private final CollectiveBargainings bargainings;
    private final Rounds rounds;
    private final Reopenings reopenings;
    private final Representatives representatives;
    private final BargainingTable table;
    private final MinutesPaper minutes;
    private final Disputes disputes;
    private final DisputeRegister register;
    private final CoordinationWish coordination;
    private final Speakers speakers;
    private final LawDays days;
    private final Ledger ledger;

    RoundCourse(
            CollectiveBargainings bargainings,
            Rounds rounds,
            Reopenings reopenings,
            Representatives representatives,
            BargainingTable table,
            MinutesPaper minutes,
            Disputes disputes,
            DisputeRegister register,
            CoordinationWish coordination,
            Speakers speakers,
            LawDays days,
            Ledger ledger) {
        this.bargainings = bargainings;
        this.rounds = rounds;
        this.reopenings = reopenings;
        this.representatives = representatives;
        this.table = table;
        this.minutes = minutes;
        this.disputes = disputes;
        this.register = register;
        this.coordination = coordination;
        this.speakers = speakers;
        this.days = days;
        this.ledger = ledger;
    }

    public String recorder(String caseNumber) {
        return representatives.recorder(caseNumber);
    }

    /** Both have confirmed the minutes: what was tentative is agreed, the paper is issued, and the staff can read how far it is. */
    public void publishProgress(String caseNumber) {
        MeetingRound round = rounds.running(caseNumber);
        table.confirmTentative(caseNumber);
        rounds.publish(round);
        minutes.issue(bargainings.require(caseNumber), round);
        BargainingState next = switch (round.goOn()) {
            case AGREED -> BargainingState.DRAFTING;
            case NEXT_ROUND -> BargainingState.BETWEEN_ROUNDS;
            case SUSPENDED -> BargainingState.SUSPENDED;
            case DEADLOCK -> BargainingState.AT_CHIEFS;
        };
        move(caseNumber, next);
        record(caseNumber, "publishProgress", round.goOn().name());
    }

    /** Midnight before the day on which both agreed to go on. */
    public Date suspensionEnds(String caseNumber) {
        return days.timer(rounds.running(caseNumber).suspension().until());
    }

    public void resumeBargaining(String caseNumber) {
        move(caseNumber, BargainingState.BETWEEN_ROUNDS);
        record(caseNumber, "resumeBargaining", null);
    }

    /** Applied for by the chief who asked for it or, after the talk of the chiefs, by the side that made the offer; with the clauses on which they do not agree. */
    public void openDispute(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        List<String> points = table.clauses(caseNumber).stream()
                .filter(clause -> clause.state() == ClauseState.OPEN || clause.state() == ClauseState.TENTATIVE)
                .map(ClauseView::title)
                .toList();
        Optional<String> asked = coordination.askedBy(caseNumber, bargaining.round());
        Side side =
                asked.flatMap(who -> representatives.sideOf(caseNumber, who)).orElse(bargaining.initiator());
        move(caseNumber, BargainingState.IN_DISPUTE);
        String number = disputes.open(
                new DisputeRequest(
                        caseNumber,
                        DisputeRequest.Cause.DEADLOCK,
                        DisputeRequest.Party.valueOf(side.name()),
                        minutes.title(bargaining),
                        points,
                        bargaining.ruleSet().jurisdiction(),
                        bargaining.ruleSet().on()),
                asked.orElseGet(() -> speakers.of(caseNumber, side)));
        register.opened(caseNumber, number, bargaining.round());
        record(caseNumber, "openDispute", null);
    }

    /** Only the clauses that somebody pointed at are open again; all others stay agreed. */
    public void reopen(String caseNumber, String step) {
        List<Reopenings.Reopening> waiting = reopenings.waiting(caseNumber);
        Collection<Integer> clauses = new TreeSet<>();
        waiting.forEach(each -> clauses.addAll(each.clauses()));
        String reason = waiting.stream().map(Reopenings.Reopening::reason).collect(Collectors.joining("\n"));
        table.reopen(caseNumber, clauses, reason);
        reopenings.applied(caseNumber);
        move(caseNumber, BargainingState.BETWEEN_ROUNDS);
        record(caseNumber, step, null);
    }

    private void move(String caseNumber, BargainingState next) {
        bargainings.change(caseNumber, bargaining -> bargaining.moveTo(next));
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }
}
