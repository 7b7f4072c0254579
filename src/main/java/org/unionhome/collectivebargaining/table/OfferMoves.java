package org.unionhome.collectivebargaining.table;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/**
 * What people do with single offers: draft, table, withdraw, accept, take back. Each move locks the case first, so that of two
 * that exclude each other the later one sees the earlier and is refused.
 */
@Service
@Transactional
public class OfferMoves {

    private final Cases cases;
    private final Seats seats;
    private final TableCases bargainings;
    private final Offers offers;
    private final Clauses clauses;
    private final Positions positions;
    private final Packages packages;
    private final TableLedger ledger;
    private final AmountWords amounts;

    OfferMoves(
            Cases cases,
            Seats seats,
            TableCases bargainings,
            Offers offers,
            Clauses clauses,
            Positions positions,
            Packages packages,
            TableLedger ledger,
            AmountWords amounts) {
        this.cases = cases;
        this.seats = seats;
        this.bargainings = bargainings;
        this.offers = offers;
        this.clauses = clauses;
        this.positions = positions;
        this.packages = packages;
        this.ledger = ledger;
        this.amounts = amounts;
    }

    /** Keeps an offer as the side's own paper. Nothing of it is written anywhere else. */
    public List<Finding> draft(String caseNumber, int clause, String personId, Wish wish) {
        cases.lock(caseNumber);
        Seat seat = seats.require(caseNumber, personId);
        Offers.Checked checked = offers.check(bargainings.requireBeforeDraft(caseNumber), seat, clause, wish);
        positions.saveDraft(checked.position());
        return checked.findings();
    }

    public void discardDraft(String caseNumber, int clause, String personId) {
        cases.lock(caseNumber);
        positions.deleteDraft(
                caseNumber, clause, seats.require(caseNumber, personId).side());
    }

    /** Puts an offer on the table, in place of the side's draft and of its earlier offers. @return what there is to say to it */
    public List<Finding> table(String caseNumber, int clause, String personId, Wish wish) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        TableCase bargaining = bargainings.requireRound(caseNumber);
        Offers.Checked checked = offers.check(bargaining, seat, clause, wish);
        checked.requireReason();
        requireNotBundled(checked);
        put(checked, seat);
        return checked.findings();
    }

    private void requireNotBundled(Offers.Checked checked) {
        Position own = checked.position();
        Offers.talk(offers.talks(own.bargaining()), own.clause())
                .standing(own.side())
                .filter(standing -> standing.packageId() != null)
                .ifPresent(standing -> {
                    throw new Refusal("collective-bargaining.refusal.inPackage", own.clause());
                });
    }

    /** A new offer answers no to a proposal to drop the clause. */
    private void put(Offers.Checked checked, Seat seat) {
        Clause clause = checked.clause();
        Position position = checked.position();
        positions.deleteDraft(clause.bargaining(), clause.number(), seat.side());
        positions.table(position, seat.personId());
        clauses.dropAsked(clause, null);
        ledger.write(
                clause.bargaining(),
                "positionTabled",
                seat.side().name(),
                seat.personId(),
                ledger.say(position.kind().name(), clause.number(), clause.title(), words(clause, position)));
    }

    /** What was said, as amount or, where there is none, in its words; a reason for going beyond the budget belongs to it. */
    private String words(Clause clause, Position position) {
        String said = position.amount() == null
                ? position.text()
                : amounts.say(clause.measure(), position.amount(), Locale.SIMPLIFIED_CHINESE);
        return position.reason() == null ? said : ledger.say("because", said, position.reason());
    }

    /** Takes an own offer off the table. @throws Refusal when the other side has accepted it meanwhile */
    public void withdraw(String caseNumber, String personId, long positionId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        bargainings.requireRound(caseNumber);
        Position position = onTable(caseNumber, positionId);
        Clause clause = clauses.require(caseNumber, position.clause());
        if (position.side() != seat.side()) {
            throw new Refusal("collective-bargaining.refusal.notOnTable");
        }
        requireAlone(position);
        if (!clause.open()) {
            throw new Refusal("collective-bargaining.refusal.acceptedMeanwhile", clause.number());
        }
        positions.withdraw(positionId);
        ledger.write(
                caseNumber,
                "positionWithdrawn",
                seat.side().name(),
                personId,
                ledger.say("clause", clause.number(), clause.title()));
    }

    /** Accepts the other side's last offer, and just the one that the person saw. @throws Refusal when it is gone or was changed */
    public void accept(String caseNumber, String personId, long positionId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        bargainings.requireRound(caseNumber);
        Position position = onTable(caseNumber, positionId);
        requireAlone(position);
        Talk talk = Offers.talk(offers.talks(caseNumber), position.clause());
        requireAcceptable(talk, position, seat);
        clauses.accepted(
                talk.clause(), position.inRound(bargainings.require(caseNumber).round()));
        ledger.write(
                caseNumber,
                "positionAccepted",
                seat.side().name(),
                personId,
                ledger.say("accepted", talk.clause().number(), talk.clause().title(), words(talk.clause(), position)));
    }

    static void requireAcceptable(Talk talk, Position position, Seat seat) {
        Offers.requireOpen(talk.clause());
        if (talk.clause().belowFloor(position.amount())) {
            throw new Refusal(
                    "collective-bargaining.refusal.floorHasRisen", talk.clause().number());
        }
        boolean last = talk.standing(position.side())
                .filter(standing -> standing.id() == position.id())
                .isPresent();
        if (position.side() == seat.side() || !last) {
            throw new Refusal("collective-bargaining.refusal.notOnTable");
        }
    }

    private static void requireAlone(Position position) {
        if (position.packageId() != null) {
            throw new Refusal("collective-bargaining.refusal.onlyWhole");
        }
    }

    private Position onTable(String caseNumber, long id) {
        return positions.shared(caseNumber).stream()
                .filter(position -> position.id() == id && position.tabled())
                .findFirst()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.notOnTable"));
    }

    /** Goes back on what was accepted or dropped in this round; a package is taken back as a whole. */
    public void takeBack(String caseNumber, int number, String personId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        bargainings.requireNoAnswerDue(caseNumber);
        Clause clause = clauses.require(caseNumber, number);
        if (!clause.revocable()) {
            throw new Refusal("collective-bargaining.refusal.minutesStand", number);
        }
        List<Integer> all = packages.clausesSettledWith(clause);
        clauses.takenBack(caseNumber, all);
        all.forEach(each -> ledger.write(
                caseNumber,
                "acceptanceTakenBack",
                seat.side().name(),
                personId,
                ledger.say("clause", each, clauses.require(caseNumber, each).title())));
    }
}
