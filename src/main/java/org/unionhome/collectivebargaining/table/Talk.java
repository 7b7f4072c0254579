package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionhome.collectivebargaining.Side;

/** What was said to one clause so far, in order, without anybody's drafts: what stands, whose turn it is, how far apart they are. */
public record Talk(Clause clause, List<Position> said) {

    static Talk of(Clause clause, List<Position> shared) {
        return new Talk(
                clause,
                shared.stream()
                        .filter(position -> position.clause() == clause.number())
                        .toList());
    }

    /** A side's last word, if it has not taken it back and the clause was not reopened since. */
    public Optional<Position> standing(Side side) {
        return last(side).filter(Position::tabled).filter(position -> position.id() > clause.freshAfter());
    }

    private Optional<Position> last(Side side) {
        return said.stream().filter(position -> position.side() == side).max(Comparator.comparingLong(Position::id));
    }

    public Optional<Position> of(int round, Side side) {
        return said.stream()
                .filter(position -> position.round() == round && position.side() == side)
                .max(Comparator.comparingLong(Position::id));
    }

    PositionKind next(Side side) {
        boolean ownWord = said.stream().anyMatch(position -> position.side() == side);
        boolean otherWord = said.stream().anyMatch(position -> position.side() != side);
        if (ownWord) {
            return PositionKind.COUNTER;
        }
        return otherWord ? PositionKind.RESPONSE : PositionKind.CLAIM;
    }

    /** Who is to say something; empty when the clause is settled, or nobody has said anything. */
    public Optional<Side> turn() {
        if (!clause.open()) {
            return Optional.empty();
        }
        if (clause.dropAskedBy() != null) {
            return Optional.of(clause.dropAskedBy().other());
        }
        return said.stream()
                .filter(position -> position.tabled() && position.id() > clause.freshAfter())
                .max(Comparator.comparingLong(Position::id))
                .map(position -> position.side().other());
    }

    /** How much more the staff side asks for than the company offers; empty where one of them has named no amount. */
    public Optional<BigDecimal> gap() {
        return standing(Side.STAFF)
                .map(Position::amount)
                .flatMap(asked -> standing(Side.COMPANY).map(Position::amount).map(asked::subtract));
    }

    /** The amount that counts for a side: what is agreed, or else its own last word. */
    public Optional<BigDecimal> amountFor(Side side) {
        return clause.agreedText() == null
                ? standing(side).map(Position::amount)
                : Optional.ofNullable(clause.agreedAmount());
    }
}
