package org.unionhome.collectivebargaining.table;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** Most clauses of a contract that is renewed or changed stay as they were: a side offers all of them with one move. */
@Service
@Transactional
public class KeepMoves {

    private final Cases cases;
    private final Seats seats;
    private final TableCases bargainings;
    private final TableReader reader;
    private final Offers offers;
    private final Positions positions;
    private final Packages packages;
    private final TableLedger ledger;

    KeepMoves(
            Cases cases,
            Seats seats,
            TableCases bargainings,
            TableReader reader,
            Offers offers,
            Positions positions,
            Packages packages,
            TableLedger ledger) {
        this.cases = cases;
        this.seats = seats;
        this.bargainings = bargainings;
        this.reader = reader;
        this.offers = offers;
        this.positions = positions;
        this.packages = packages;
        this.ledger = ledger;
    }

    /**
     * Tables what stood before for each clause that nobody has touched, as one package.
     *
     * @return how many clauses
     */
    public int keepAll(String caseNumber, String personId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        TableCase bargaining = bargainings.requireRound(caseNumber);
        List<Clause> kept = reader.untouched(caseNumber);
        if (kept.isEmpty()) {
            throw new Refusal("collective-bargaining.refusal.nothingToKeep");
        }
        String title = ledger.say("keep");
        long bundle = packages.add(caseNumber, seat.side(), bargaining.round(), title);
        kept.forEach(clause -> put(bargaining, seat, clause, bundle));
        String numbers =
                kept.stream().map(clause -> String.valueOf(clause.number())).collect(Collectors.joining("、"));
        ledger.write(caseNumber, "packageTabled", seat.side().name(), personId, ledger.say("package", title, numbers));
        return kept.size();
    }

    private void put(TableCase bargaining, Seat seat, Clause clause, long bundle) {
        Wish wish = Wish.of(clause.priorText(), clause.priorAmount(), null).within(bundle);
        Offers.Checked checked = offers.check(bargaining, seat, clause.number(), wish);
        checked.requireReason();
        positions.table(checked.position(), seat.personId());
    }
}
