package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.cost.Effect;

/** What the pages read. Shared things go by the case; a side's own papers only by a seat. */
@Service
@Transactional(readOnly = true)
public class TableReader {

    private final JdbcClient db;
    private final TableCases bargainings;
    private final Offers offers;
    private final Positions positions;
    private final Packages packages;
    private final OfferCheck check;
    private final LegalFloors floors;

    TableReader(
            JdbcClient db,
            TableCases bargainings,
            Offers offers,
            Positions positions,
            Packages packages,
            OfferCheck check,
            LegalFloors floors) {
        this.db = db;
        this.bargainings = bargainings;
        this.offers = offers;
        this.positions = positions;
        this.packages = packages;
        this.check = check;
        this.floors = floors;
    }

    /** What can be done at the table now. */
    public record Phase(BargainingState state, int round, boolean tabling, boolean drafting) {}

    /** An offer that somebody is about to make: what there is to say to it, and what it costs. */
    public record Preview(List<Finding> findings, BigDecimal cost, BigDecimal gap) {}

    public Phase phase(String caseNumber) {
        TableCase bargaining = bargainings.require(caseNumber);
        return new Phase(
                bargaining.state(),
                bargaining.round(),
                bargainings.moves(bargaining),
                TableCases.beforeDraft(bargaining));
    }

    /** How many lines the case's ledger has: one more with each move that both sides may know of. */
    public int moves(String caseNumber) {
        return db.sql("select count(*) from ledger where chain = :number")
                .param("number", caseNumber)
                .query(Integer.class)
                .single();
    }

    public List<Talk> talks(String caseNumber) {
        return offers.talks(caseNumber);
    }

    /** Clauses of the contract before that nobody has touched. A rise in percent is a new one each time and not among them. */
    public List<Clause> untouched(String caseNumber) {
        return offers.talks(caseNumber).stream()
                .filter(talk -> talk.said().isEmpty())
                .map(Talk::clause)
                .filter(clause -> clause.open() && clause.priorText() != null)
                .filter(clause -> clause.effect() != Effect.PERCENT && clause.dropAskedBy() == null)
                .toList();
    }

    /** Packages on the table. */
    public List<OfferPackage> packages(String caseNumber) {
        return packages.tabled(caseNumber);
    }

    /** The drafts of the seat's own side. */
    public List<Position> drafts(Seat seat) {
        return positions.drafts(seat.caseNumber(), seat.side());
    }

    /** Without writing anything. */
    public Preview preview(Seat seat, int clause, BigDecimal amount) {
        List<Talk> talks = offers.talks(seat.caseNumber());
        Talk talk = Offers.talk(talks, clause);
        OfferCheck.Result result = check.of(bargainings.require(seat.caseNumber()), seat.side(), talk, amount, talks);
        BigDecimal gap = talk.standing(seat.side().other())
                .map(Position::amount)
                .filter(other -> amount != null)
                .map(other -> other.subtract(amount).abs())
                .orElse(null);
        return new Preview(result.findings(), result.cost(), gap);
    }

    /** Clauses at which the sides are so close that the chiefs had better talk. */
    public List<Integer> closeEnough(String caseNumber) {
        TableCase bargaining = bargainings.require(caseNumber);
        List<Talk> talks = offers.talks(caseNumber);
        return talks.stream()
                .filter(talk -> talk.clause().open())
                .filter(talk -> talk.standing(Side.STAFF)
                        .filter(own -> check.of(bargaining, Side.STAFF, talk, own.amount(), talks)
                                .has(Finding.SUGGEST_CHIEF_DIALOGUE))
                        .isPresent())
                .map(talk -> talk.clause().number())
                .toList();
    }

    /** Where the clause raises wages by percent. */
    public Optional<Guideline> guideline(String caseNumber, Clause clause) {
        return clause.effect() == Effect.PERCENT ? guideline(caseNumber) : Optional.empty();
    }

    public Optional<Guideline> guideline(String caseNumber) {
        TableCase bargaining = bargainings.require(caseNumber);
        Optional<BigDecimal> lower = percent(bargaining, "guidelineLower");
        Optional<BigDecimal> base = percent(bargaining, "guidelineBase");
        Optional<BigDecimal> upper = percent(bargaining, "guidelineUpper");
        return lower.isPresent() && base.isPresent() && upper.isPresent()
                ? Optional.of(new Guideline(lower.get(), base.get(), upper.get()))
                : Optional.empty();
    }

    private Optional<BigDecimal> percent(TableCase bargaining, String name) {
        return floors.rule(bargaining, name).map(rule -> rule.value().movePointRight(2));
    }

    /** The rule behind a clause's floor. */
    public Optional<Rule> floorRule(String caseNumber, Clause clause) {
        return floors.rule(bargainings.require(caseNumber), clause.floorRule());
    }
}
