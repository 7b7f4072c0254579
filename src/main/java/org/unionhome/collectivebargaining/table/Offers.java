package org.unionhome.collectivebargaining.table;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.Side;

/** Makes a position out of what somebody typed, and refuses what the law or the clause does not allow. */
@Component
class Offers {

    private final TableCases bargainings;
    private final Clauses clauses;
    private final Positions positions;
    private final OfferCheck check;
    private final LegalFloors floors;
    private final AmountWords words;

    Offers(
            TableCases bargainings,
            Clauses clauses,
            Positions positions,
            OfferCheck check,
            LegalFloors floors,
            AmountWords words) {
        this.bargainings = bargainings;
        this.clauses = clauses;
        this.positions = positions;
        this.check = check;
        this.floors = floors;
        this.words = words;
    }

    /** A position that may be recorded, with what there is to say to it. */
    record Checked(Clause clause, Position position, List<Finding> findings) {

        /** @throws Refusal when it goes beyond the budget without a reason */
        void requireReason() {
            if (findings.contains(Finding.REASON_BUDGET) && position.reason() == null) {
                throw new Refusal("collective-bargaining.refusal.reasonForBudget", clause.number());
            }
        }
    }

    List<Talk> talks(String caseNumber) {
        TableCase bargaining = bargainings.require(caseNumber);
        List<Position> said = positions.shared(caseNumber);
        return clauses.of(caseNumber).stream()
                .map(clause -> Talk.of(floors.limited(bargaining, clause), said))
                .toList();
    }

    static Talk talk(List<Talk> talks, int number) {
        return talks.stream()
                .filter(talk -> talk.clause().number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.noClause"));
    }

    /** @throws Refusal when the clause is settled, the number or the words are missing, or the law forbids it */
    Checked check(TableCase bargaining, Seat seat, int number, Wish wish) {
        List<Talk> talks = talks(bargaining.caseNumber());
        Talk talk = talk(talks, number);
        Clause clause = talk.clause();
        requireOpen(clause);
        Wish whole = complete(clause, wish);
        Side side = seat.side();
        OfferCheck.Result result = check.of(bargaining, side, talk, whole.amount(), talks);
        if (result.has(Finding.BLOCK_FLOOR)) {
            throw belowFloor(bargaining, clause);
        }
        Position position =
                Positions.of(clause, bargaining.round(), side, talk.next(side), whole, result.cost(), seat.personId());
        return new Checked(clause, position, result.findings());
    }

    static void requireOpen(Clause clause) {
        if (!clause.open()) {
            throw new Refusal("collective-bargaining.refusal.clauseSettled", clause.number());
        }
    }

    private static Wish complete(Clause clause, Wish wish) {
        if (clause.measure().counted() && wish.amount() == null) {
            throw new Refusal("collective-bargaining.refusal.amountMissing", clause.number());
        }
        if (wish.text() != null) {
            requireSame(clause, wish);
            return wish;
        }
        String made = AmountWords.sentence(clause.wording(), wish.amount());
        if (made == null && wish.amount() != null) {
            made = clause.title() + "：" + AmountWords.plain(wish.amount());
        }
        if (made == null) {
            throw new Refusal("collective-bargaining.refusal.textMissing", clause.number());
        }
        return wish.withText(made);
    }

    /** The contract takes the words, the cost takes the amount: they must say the same. */
    private static void requireSame(Clause clause, Wish wish) {
        if (wish.amount() != null && !AmountWords.names(wish.text(), wish.amount())) {
            throw new Refusal(
                    "collective-bargaining.refusal.otherAmount", clause.number(), AmountWords.plain(wish.amount()));
        }
    }

    private Refusal belowFloor(TableCase bargaining, Clause clause) {
        Locale locale = LocaleContextHolder.getLocale();
        String name = clause.floorRule() == null ? "minimumWage" : clause.floorRule();
        Rule rule = floors.rule(bargaining, name).orElseThrow();
        Measure measure = clause.floorRule() == null ? Measure.CNY_MONTH : clause.measure();
        String amount = words.say(measure, clause.floorRule() == null ? rule.value() : clause.floorAmount(), locale);
        String law = rule.law() == null
                ? rule.note()
                : "《" + rule.law() + "》" + (rule.article() == null ? "" : rule.article());
        return new Refusal("collective-bargaining.refusal.belowFloor." + clause.floorBound(), amount, law);
    }
}
