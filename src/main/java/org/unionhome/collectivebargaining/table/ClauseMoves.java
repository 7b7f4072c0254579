package org.unionhome.collectivebargaining.table;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.Effect;
import org.unionhome.collectivebargaining.cost.PayGroup;

/** What people do with clauses as such: bring one to the table, or let one go. */
@Service
@Transactional
public class ClauseMoves {

    /** A contract of more clauses than this is not talked about clause by clause. */
    private static final int MOST = 60;

    private final Cases cases;
    private final Seats seats;
    private final TableCases bargainings;
    private final Offers offers;
    private final Clauses clauses;
    private final TableLedger ledger;

    ClauseMoves(Cases cases, Seats seats, TableCases bargainings, Offers offers, Clauses clauses, TableLedger ledger) {
        this.cases = cases;
        this.seats = seats;
        this.bargainings = bargainings;
        this.offers = offers;
        this.clauses = clauses;
        this.ledger = ledger;
    }

    /** @return the number of the new clause */
    public int add(String caseNumber, String personId, Topic topic, String title, Measure measure, PayGroup group) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        bargainings.requireBeforeDraft(caseNumber);
        bargainings.requireNoAnswerDue(caseNumber);
        bargainings.requireWholeTable(caseNumber);
        String name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new Refusal("collective-bargaining.refusal.titleMissing");
        }
        int number = clauses.nextNumber(caseNumber);
        if (number > MOST) {
            throw new Refusal("collective-bargaining.refusal.tooManyClauses", MOST);
        }
        clauses.add(caseNumber, number, NewClause.of(topic, name, measure, group, effect(topic, measure)));
        write(caseNumber, "clauseAdded", seat, number, name);
        return number;
    }

    /** Pay that is counted in money or percent moves the payroll; money for each year comes beside it. */
    private static Effect effect(Topic topic, Measure measure) {
        return switch (measure) {
            case CNY_YEAR -> Effect.YEARLY;
            case PERCENT -> topic == Topic.PAY ? Effect.PERCENT : Effect.NONE;
            case CNY_MONTH -> topic == Topic.PAY ? Effect.AMOUNT : Effect.NONE;
            case NONE, DAYS, HOURS -> Effect.NONE;
        };
    }

    /** Proposes to let a clause go. One's own claim that nobody has answered goes at once. */
    public void askDrop(String caseNumber, int number, String personId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        TableCase bargaining = bargainings.requireRound(caseNumber);
        Talk talk = Offers.talk(offers.talks(caseNumber), number);
        Clause clause = talk.clause();
        Offers.requireOpen(clause);
        boolean asked = clause.dropAskedBy() == seat.side().other();
        if (asked || ownUnanswered(talk, seat.side())) {
            clauses.dropped(clause, bargaining.round());
            write(caseNumber, "clauseDropped", seat, number, clause.title());
        } else {
            clauses.dropAsked(clause, seat.side());
            write(caseNumber, "clauseDropAsked", seat, number, clause.title());
        }
    }

    private static boolean ownUnanswered(Talk talk, Side side) {
        boolean own = talk.said().stream().anyMatch(position -> position.side() == side);
        boolean answered = talk.said().stream().anyMatch(position -> position.side() != side);
        return own && !answered && talk.clause().priorText() == null;
    }

    private void write(String caseNumber, String action, Seat seat, int number, String title) {
        ledger.write(caseNumber, action, seat.side().name(), seat.personId(), ledger.say("clause", number, title));
    }
}
