package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.welfarerequest.RequestState.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.Refusal;

/** The table of states and moves: each move is possible in just the states named here, in every other it is refused. */
class WelfareStateTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant NOW = Instant.parse("2021-03-01T01:00:00Z");

    private record Move(Consumer<WelfareRequest> action, Set<RequestState> allowed) {}

    private static Map<String, Move> moves() {
        Map<String, Move> moves = new LinkedHashMap<>();
        put(moves, "screened", r -> r.screened(screening(Screening.Verdict.CLEAR)), SUBMITTED);
        put(moves, "decideUrgent", r -> r.decideUrgent(Urgency.Decision.APPROVED, HUNDRED, HUNDRED), URGENT_DECISION);
        put(moves, "passBranch", r -> r.passBranch(new Signatory("chair", "chair")), BRANCH_CHECK);
        put(moves, "returnToApplicant", r -> r.returnToApplicant("材料不全"), BRANCH_CHECK);
        put(moves, "rejectAtBranch", WelfareRequest::rejectAtBranch, BRANCH_CHECK);
        put(moves, "amend", r -> r.amend(r.claim(), r.household(), List.of(), null), AMENDMENT);
        put(moves, "visited", r -> r.visited(new Visit(DAY, "chair", "second", "属实", null)), HOME_VISIT);
        put(moves, "visitAnswered", r -> r.visitAnswered("second", true), VISIT_CONFIRMATION);
        put(moves, "incomeVerified", r -> r.incomeVerified(income()), INCOME_CHECK);
        put(moves, "classified", r -> r.classified(classification()), CLASSIFICATION);
        put(moves, "recommend", r -> r.recommend(HUNDRED), ASSESSMENT);
        put(moves, "returnToVisit", WelfareRequest::returnToVisit, ASSESSMENT);
        put(moves, "notRecommended", WelfareRequest::notRecommended, ASSESSMENT);
        put(moves, "noticePosted", WelfareRequest::noticePosted, NOTICE_DUE);
        put(moves, "objectionRaised", WelfareRequest::objectionRaised, ON_NOTICE);
        put(moves, "objectionRejected", r -> r.objectionRejected(false), OBJECTION);
        put(moves, "objectionUpheld", WelfareRequest::objectionUpheld, OBJECTION);
        put(moves, "noticeEnded", WelfareRequest::noticeEnded, ON_NOTICE);
        put(moves, "routed", r -> r.routed(new ApprovalRoute("CHAIR", "unionChair")), ROUTING);
        put(moves, "decide", r -> r.decide(new Signatory("a", "a"), Approval.Outcome.APPROVED, NOW, NOW), APPROVAL);
        put(moves, "paid", r -> r.paid(payment()), PAYMENT, ADVANCE_PAYMENT);
        put(moves, "received", r -> r.received(DAY, DAY), RECEIPT);
        put(moves, "unconfirmed", r -> r.unconfirmed(DAY), RECEIPT);
        put(moves, "stillInNeed", r -> r.stillInNeed(DAY), ON_FILE);
        put(moves, "leaveFile", WelfareRequest::leaveFile, ON_FILE);
        put(moves, "recovered", r -> r.recovered("TH-1"), RECOVERY);
        put(
                moves,
                "withdraw",
                WelfareRequest::withdraw,
                SUBMITTED,
                URGENT_DECISION,
                BRANCH_CHECK,
                AMENDMENT,
                HOME_VISIT,
                VISIT_CONFIRMATION,
                INCOME_CHECK,
                CLASSIFICATION,
                ASSESSMENT,
                NOTICE_DUE,
                ON_NOTICE,
                OBJECTION,
                ROUTING,
                APPROVAL,
                PAYMENT,
                ADVANCE_PAYMENT);
        return moves;
    }

    private static void put(
            Map<String, Move> moves,
            String name,
            Consumer<WelfareRequest> action,
            RequestState first,
            RequestState... more) {
        moves.put(name, new Move(action, EnumSet.of(first, more)));
    }

    private static Screening screening(Screening.Verdict verdict) {
        return new Screening(verdict, "", null, "NONE", null, HUNDRED, true);
    }

    private static IncomeCheck income() {
        return new IncomeCheck(NOW, 3, HUNDRED, BigDecimal.ZERO, 1, 0, false, false, BigDecimal.ZERO, "核对");
    }

    private static Classification classification() {
        return new Classification(HUNDRED, HUNDRED, Classification.HardshipClass.DEEP, "BELOW_DIBAO", HUNDRED);
    }

    private static Payment payment() {
        return new Payment("aidFunds", Payment.Method.GOODS, "PZ-1", DAY);
    }

    /** A request in any state, with everything in place that its moves could need. */
    private static WelfareRequest in(RequestState state) {
        Claim claim = new Claim(DAY, Claim.Relation.SELF, "事由", HUNDRED, BigDecimal.ZERO, null, null, false);
        Household household = new Household(HUNDRED, HUNDRED, HUNDRED, 1, 0, false, false, BigDecimal.ZERO);
        WelfareRequest request = WelfareRequest.submit(
                "WR-2021-00001",
                RequestType.HARDSHIP,
                "me",
                "me",
                claim,
                new Urgency(true, "急", null),
                household,
                List.of(),
                null);
        request.screening = screening(Screening.Verdict.CLEAR);
        request.visit = new Visit(DAY, "chair", "second", "属实", null);
        request.incomeCheck = income();
        request.classification = classification();
        request.route = new ApprovalRoute("CHAIR", "unionChair");
        request.approvedCny = HUNDRED;
        boolean paid = EnumSet.of(RECOVERY, RECOVERED, RECEIPT, COMPLETED, UNCONFIRMED, ON_FILE, EXITED)
                .contains(state);
        request.payment = paid ? payment() : null;
        request.state = state;
        return request;
    }

    @TestFactory
    Stream<DynamicTest> everyMoveInEveryState() {
        return moves().entrySet().stream()
                .flatMap(move -> Stream.of(RequestState.values())
                        .map(state -> DynamicTest.dynamicTest(
                                move.getKey() + " in " + state, () -> check(move.getValue(), state))));
    }

    private static void check(Move move, RequestState state) {
        WelfareRequest request = in(state);
        Refusal refusal = null;
        try {
            move.action().accept(request);
        } catch (Refusal refused) {
            refusal = refused;
        }
        assertThat(refusal == null).as("allowed").isEqualTo(move.allowed().contains(state));
        if (refusal != null) {
            assertThat(request.state()).isEqualTo(state);
            assertThat(refusal.key()).isIn("welfare-request.refusal.wrongState", "welfare-request.refusal.alreadyPaid");
        }
    }

    @Test
    void moneyIsNeverRounded() {
        for (String wrong : List.of("0", "-1", "0.001", "1000000.01", "1E10")) {
            WelfareRequest request = in(ASSESSMENT);
            assertThat(catchRefusal(() -> request.recommend(new BigDecimal(wrong))))
                    .as(wrong)
                    .isEqualTo("welfare-request.refusal.amount");
        }
    }

    @Test
    void theCommitteeCannotGoAboveTheCeiling() {
        assertThat(catchRefusal(() -> in(ASSESSMENT).recommend(new BigDecimal("100.01"))))
                .isEqualTo("welfare-request.refusal.ceiling");
    }

    @Test
    void theSecondVisitorIsSomebodyElse() {
        for (String person : List.of("chair", "me")) {
            assertThat(catchRefusal(() -> in(HOME_VISIT).visited(new Visit(DAY, "chair", person, "属实", null))))
                    .isEqualTo("welfare-request.refusal.sameVisitor");
        }
        assertThat(catchRefusal(() -> in(VISIT_CONFIRMATION).visitAnswered("chair", true)))
                .isEqualTo("welfare-request.refusal.notSecondVisitor");
    }

    @Test
    void anOldIncomeCheckDoesNotCarryAnApproval() {
        WelfareRequest request = in(APPROVAL);
        Signatory chair = new Signatory("a", "a");
        assertThat(catchRefusal(() -> request.decide(chair, Approval.Outcome.APPROVED, NOW, NOW.plusSeconds(1))))
                .isEqualTo("welfare-request.refusal.incomeOutdated");
        request.decide(chair, Approval.Outcome.RETURNED, NOW, NOW.plusSeconds(1));
        assertThat(request.state()).isEqualTo(SUBMITTED);
    }

    private static String catchRefusal(Runnable action) {
        try {
            action.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
