package org.unionhome.collectivebargaining;

import static org.unionhome.collectivebargaining.BargainingState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** From which state a bargaining goes to which. */
final class BargainingMoves {

    private static final Map<BargainingState, Set<BargainingState>> MOVES = new EnumMap<>(BargainingState.class);

    static {
        MOVES.put(OPENED, Set.of(SURVEYING, OFFER_DRAFTING));
        MOVES.put(SURVEYING, Set.of(OFFER_DRAFTING));
        MOVES.put(OFFER_DRAFTING, Set.of(OFFER_ISSUING));
        MOVES.put(OFFER_ISSUING, Set.of(OFFER_DRAFTING, AWAITING_REPLY));
        MOVES.put(AWAITING_REPLY, Set.of(NAMING, REFUSED));
        MOVES.put(NAMING, Set.of(PREPARING));
        MOVES.put(PREPARING, Set.of(IN_ROUND));
        MOVES.put(IN_ROUND, Set.of(BETWEEN_ROUNDS, SUSPENDED, AT_CHIEFS, IN_DISPUTE, DRAFTING));
        MOVES.put(BETWEEN_ROUNDS, Set.of(IN_ROUND));
        MOVES.put(SUSPENDED, Set.of(BETWEEN_ROUNDS, IN_ROUND));
        MOVES.put(AT_CHIEFS, Set.of(BETWEEN_ROUNDS, IN_ROUND, IN_DISPUTE));
        MOVES.put(IN_DISPUTE, Set.of(BETWEEN_ROUNDS, IN_ROUND, FAILED));
        MOVES.put(DRAFTING, Set.of(VOTING, MEMORANDUM));
        MOVES.put(VOTING, Set.of(DRAFTING, AT_HALF, NOT_PASSED, SIGNING));
        MOVES.put(AT_HALF, Set.of(SIGNING, NOT_PASSED));
        MOVES.put(NOT_PASSED, Set.of(BETWEEN_ROUNDS, IN_ROUND, REJECTED));
        MOVES.put(SIGNING, Set.of(BETWEEN_ROUNDS, IN_ROUND, FILING));
        MOVES.put(FILING, Set.of(UNDER_REVIEW));
        MOVES.put(UNDER_REVIEW, Set.of(BETWEEN_ROUNDS, IN_ROUND, PUBLISHING));
        MOVES.put(PUBLISHING, Set.of(IN_FORCE, TERMINATED));
    }

    private BargainingMoves() {}

    static boolean allowed(BargainingState from, BargainingState to) {
        return to == ABANDONED
                ? from.beforeSignature() && !from.ended()
                : MOVES.getOrDefault(from, Set.of()).contains(to);
    }
}
