package org.unionhome.collectivebargaining.table;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** What people do with packages: table drafts together, accept or withdraw all of it. */
@Service
@Transactional
public class PackageMoves {

    private final Cases cases;
    private final Seats seats;
    private final TableCases bargainings;
    private final Offers offers;
    private final Clauses clauses;
    private final Positions positions;
    private final Packages packages;
    private final TableLedger ledger;

    PackageMoves(
            Cases cases,
            Seats seats,
            TableCases bargainings,
            Offers offers,
            Clauses clauses,
            Positions positions,
            Packages packages,
            TableLedger ledger) {
        this.cases = cases;
        this.seats = seats;
        this.bargainings = bargainings;
        this.offers = offers;
        this.clauses = clauses;
        this.positions = positions;
        this.packages = packages;
        this.ledger = ledger;
    }

    /** Tables the side's drafts for these clauses as one offer. */
    public void table(String caseNumber, String personId, String title, Collection<Integer> numbers) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        TableCase bargaining = bargainings.requireRound(caseNumber);
        List<Position> drafts = positions.drafts(caseNumber, seat.side()).stream()
                .filter(draft -> numbers.contains(draft.clause()))
                .toList();
        String name = title == null ? "" : title.strip();
        if (drafts.size() < 2 || name.isEmpty() || name.length() > 60) {
            throw new Refusal("collective-bargaining.refusal.packageOfTwo");
        }
        drafts.forEach(draft -> requireFree(caseNumber, draft));
        long bundle = packages.add(caseNumber, seat.side(), bargaining.round(), name);
        drafts.forEach(draft -> put(bargaining, seat, draft, bundle));
        write("packageTabled", seat, name, drafts);
    }

    private void requireFree(String caseNumber, Position draft) {
        Offers.talk(offers.talks(caseNumber), draft.clause())
                .standing(draft.side())
                .filter(standing -> standing.packageId() != null)
                .ifPresent(standing -> {
                    throw new Refusal("collective-bargaining.refusal.inPackage", draft.clause());
                });
    }

    /** Each part is looked at as if it came alone, with what was tabled just before it already counting. */
    private void put(TableCase bargaining, Seat seat, Position draft, long bundle) {
        Wish wish = Wish.of(draft.text(), draft.amount(), draft.reason()).within(bundle);
        Offers.Checked checked = offers.check(bargaining, seat, draft.clause(), wish);
        checked.requireReason();
        positions.deleteDraft(draft.bargaining(), draft.clause(), seat.side());
        positions.table(checked.position(), seat.personId());
        clauses.dropAsked(checked.clause(), null);
    }

    /** Accepts all of it, or nothing. @throws Refusal when it is gone, or a part of it was settled otherwise */
    public void accept(String caseNumber, String personId, long packageId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        TableCase bargaining = bargainings.requireRound(caseNumber);
        OfferPackage bundle = require(caseNumber, packageId);
        List<Talk> talks = offers.talks(caseNumber);
        List<Position> parts = parts(bundle);
        parts.forEach(part -> OfferMoves.requireAcceptable(Offers.talk(talks, part.clause()), part, seat));
        parts.forEach(
                part -> clauses.accepted(clauses.require(caseNumber, part.clause()), part.inRound(bargaining.round())));
        write("packageAccepted", seat, bundle.title(), parts);
    }

    /** @throws Refusal when the other side has accepted it meanwhile */
    public void withdraw(String caseNumber, String personId, long packageId) {
        cases.lock(caseNumber);
        Seat seat = seats.requireSpeaker(caseNumber, personId);
        bargainings.requireRound(caseNumber);
        OfferPackage bundle = require(caseNumber, packageId);
        List<Position> parts = parts(bundle);
        if (bundle.side() != seat.side()) {
            throw new Refusal("collective-bargaining.refusal.notOnTable");
        }
        parts.stream()
                .map(part -> clauses.require(caseNumber, part.clause()))
                .filter(clause -> !clause.open())
                .findFirst()
                .ifPresent(clause -> {
                    throw new Refusal("collective-bargaining.refusal.acceptedMeanwhile", clause.number());
                });
        parts.forEach(part -> positions.withdraw(part.id()));
        packages.withdraw(packageId);
        write("packageWithdrawn", seat, bundle.title(), parts);
    }

    private OfferPackage require(String caseNumber, long id) {
        return packages.tabled(caseNumber).stream()
                .filter(bundle -> bundle.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.notOnTable"));
    }

    private List<Position> parts(OfferPackage bundle) {
        return positions.shared(bundle.bargaining()).stream()
                .filter(position -> position.packageId() != null && position.packageId() == bundle.id())
                .toList();
    }

    private void write(String action, Seat seat, String title, List<Position> parts) {
        String numbers =
                parts.stream().map(part -> String.valueOf(part.clause())).collect(Collectors.joining("、"));
        ledger.write(
                seat.caseNumber(), action, seat.side().name(), seat.personId(), ledger.say("package", title, numbers));
    }
}
