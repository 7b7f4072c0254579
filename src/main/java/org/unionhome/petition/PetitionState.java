package org.unionhome.petition;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where a petition stands. */
public enum PetitionState {
    REGISTERED,
    SEALED,
    ACCEPTANCE,
    STUDY,
    RECUSAL_CHECK,
    DECLARATION,
    INVESTIGATION,
    AGREEMENT,
    OPINION,
    ANSWER,
    REVIEW,
    REVIEW_ANSWER,
    RE_REVIEW,
    REFUSED_AS_SAME,
    NOT_ACCEPTED,
    REFERRED,
    SENT_BACK,
    SUGGESTION_ANSWERED,
    MEDIATED,
    OPINION_ACCEPTED,
    OPINION_FINAL,
    REVIEW_ACCEPTED,
    REVIEW_FINAL,
    RE_REVIEWED,
    ACCUSATION_CONCLUDED,
    WITHDRAWN;

    private static final Set<PetitionState> SETTLED = EnumSet.of(
            SUGGESTION_ANSWERED, MEDIATED, OPINION_ACCEPTED, OPINION_FINAL, REVIEW_ACCEPTED, REVIEW_FINAL, RE_REVIEWED);
    private static final Set<PetitionState> ENDED_OTHERWISE =
            EnumSet.of(REFUSED_AS_SAME, NOT_ACCEPTED, REFERRED, SENT_BACK, ACCUSATION_CONCLUDED, WITHDRAWN);
    private static final Set<PetitionState> HANDLING =
            EnumSet.of(RECUSAL_CHECK, DECLARATION, INVESTIGATION, AGREEMENT, OPINION);

    /** Whether the union has settled it: answered, mediated or concluded, as counted on the board. */
    public boolean settled() {
        return SETTLED.contains(this);
    }

    /** Whether nothing more happens. */
    public boolean isEnd() {
        return settled() || ENDED_OTHERWISE.contains(this);
    }

    /** Whether it is on its way from acceptance to the opinion: the sixty days run. */
    boolean isHandling() {
        return HANDLING.contains(this);
    }

    /** Whether the petitioner may still take it back: before anything was decided about it. */
    boolean isWithdrawable() {
        return this == ACCEPTANCE || this == STUDY || isHandling();
    }

    /** Names of the settled states, for queries. */
    static String[] settledNames() {
        return Stream.of(values())
                .filter(PetitionState::settled)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
