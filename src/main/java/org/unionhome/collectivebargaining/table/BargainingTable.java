package org.unionhome.collectivebargaining.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.Side;

/**
 * What the process does with the table of a bargaining, and what it may know of it. Everything here is shared by both sides.
 */
@Service
public class BargainingTable {

    private final TableCases bargainings;
    private final Clauses clauses;
    private final Positions positions;
    private final Packages packages;
    private final ClauseTemplates templates;
    private final LegalFloors floors;
    private final TableLedger ledger;
    private final AmountWords amounts;
    private final Cases cases;

    BargainingTable(
            TableCases bargainings,
            Clauses clauses,
            Positions positions,
            Packages packages,
            ClauseTemplates templates,
            LegalFloors floors,
            TableLedger ledger,
            AmountWords amounts,
            Cases cases) {
        this.bargainings = bargainings;
        this.clauses = clauses;
        this.positions = positions;
        this.packages = packages;
        this.templates = templates;
        this.floors = floors;
        this.ledger = ledger;
        this.amounts = amounts;
        this.cases = cases;
    }

    /** Lays the clauses out: those of the previous contract, or of the template for its kind. A table that is laid stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String caseNumber) {
        cases.lock(caseNumber);
        if (!clauses.of(caseNumber).isEmpty()) {
            return;
        }
        TableCase bargaining = bargainings.require(caseNumber);
        int number = 0;
        for (NewClause clause : firstClauses(bargaining)) {
            clauses.add(caseNumber, ++number, clause);
        }
        ledger.write(caseNumber, "tableLaid", null, null, ledger.say("laid", number));
    }

    private List<NewClause> firstClauses(TableCase bargaining) {
        if (bargaining.previousContract() != null && bargaining.purpose() != Purpose.TERMINATE) {
            List<NewClause> again = clauses.of(bargaining.previousContract()).stream()
                    .filter(clause -> clause.state() == ClauseState.AGREED)
                    .map(NewClause::again)
                    .toList();
            if (!again.isEmpty()) {
                return again;
            }
        }
        return templates.of(bargaining);
    }

    /** A round begins: drafts that wait belong to it now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void roundOpened(String caseNumber, int round) {
        cases.lock(caseNumber);
        positions.moveDrafts(caseNumber, round);
    }

    /** Whether nothing is open any more, and something is agreed. */
    public boolean isSettled(String caseNumber) {
        List<Clause> all = clauses.of(caseNumber);
        return all.stream().noneMatch(Clause::open)
                && all.stream().anyMatch(clause -> clause.state() != ClauseState.DROPPED);
    }

    /** Both chiefs have confirmed the minutes: nobody goes back on what was accepted or dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmTentative(String caseNumber) {
        cases.lock(caseNumber);
        int settled = clauses.confirmAll(caseNumber);
        if (settled > 0) {
            ledger.write(caseNumber, "clausesAgreed", null, null, ledger.say("agreed", settled));
        }
    }

    /**
     * The congress or the authority did not want these clauses: they are open again, and what was said to them before cannot be accepted.
     *
     * @throws Refusal when one of them is not on the table
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(String caseNumber, Collection<Integer> clauseNumbers, String reason) {
        cases.lock(caseNumber);
        List<Integer> numbers = clauseNumbers.stream().distinct().sorted().toList();
        numbers.forEach(number -> clauses.require(caseNumber, number));
        clauses.reopened(caseNumber, numbers, reason);
        packages.tabled(caseNumber).forEach(bundle -> packages.withdrawIfTouched(bundle, numbers));
        ledger.write(caseNumber, "clausesReopened", null, null, ledger.say("reopened", list(numbers)));
    }

    public List<ClauseView> clauses(String caseNumber) {
        List<Position> said = positions.shared(caseNumber);
        return clauses.of(caseNumber).stream()
                .map(clause -> view(Talk.of(clause, said)))
                .toList();
    }

    private ClauseView view(Talk talk) {
        Clause clause = talk.clause();
        return new ClauseView(
                clause.number(),
                clause.topic(),
                clause.title(),
                clause.measure(),
                clause.payGroup(),
                clause.state(),
                clause.confirmed(),
                clause.settledRound(),
                clause.priorText(),
                words(talk, Side.STAFF),
                words(talk, Side.COMPANY),
                clause.agreedText(),
                clause.agreedAmount(),
                clause.reopenedReason());
    }

    /** In Chinese, for the papers of the bargaining. */
    private String words(Talk talk, Side side) {
        return talk.standing(side)
                .map(position -> position.amount() == null
                        ? position.text()
                        : amounts.say(talk.clause().measure(), position.amount(), Locale.SIMPLIFIED_CHINESE))
                .orElse(null);
    }

    /** What was said in a round, in that order. */
    public List<RoundLine> ofRound(String caseNumber, int round) {
        List<Clause> all = clauses.of(caseNumber);
        return positions.shared(caseNumber).stream()
                .filter(position -> position.round() == round)
                .map(position -> line(all.get(position.clause() - 1), position))
                .toList();
    }

    private RoundLine line(Clause clause, Position position) {
        return new RoundLine(
                clause.number(),
                clause.title(),
                clause.topic(),
                position.side(),
                position.kind(),
                position.text(),
                position.amount(),
                clause.measure(),
                !position.tabled(),
                position.packageId() == null
                        ? null
                        : packages.require(position.packageId()).title());
    }

    /** What both sides have agreed on, for good or until the minutes are confirmed, in the order of the table. */
    public List<AgreedClause> agreed(String caseNumber) {
        return clauses.of(caseNumber).stream()
                .filter(clause -> clause.agreedText() != null)
                .map(clause -> new AgreedClause(
                        clause.number(),
                        clause.topic(),
                        clause.title(),
                        clause.agreedText(),
                        clause.agreedAmount(),
                        clause.measure(),
                        clause.payGroup()))
                .toList();
    }

    /** Numbers of what is agreed but worse than the law allows on a day, such as that on which the contract is to begin. */
    public List<Integer> belowFloor(String caseNumber, LocalDate on) {
        TableCase bargaining = bargainings.require(caseNumber);
        return clauses.of(caseNumber).stream()
                .filter(clause -> floors.limited(bargaining, clause, on).belowFloor(clause.agreedAmount()))
                .map(Clause::number)
                .toList();
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
