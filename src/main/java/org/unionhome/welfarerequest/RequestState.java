package org.unionhome.welfarerequest;

import java.util.EnumSet;
import java.util.Set;

/** Where a request stands, as its own tables know it. */
public enum RequestState {
    SUBMITTED,
    DUPLICATE_REFUSED,
    URGENT_DECISION,
    URGENCY_REFUSED,
    BRANCH_CHECK,
    AMENDMENT,
    BRANCH_REJECTED,
    HOME_VISIT,
    VISIT_CONFIRMATION,
    INCOME_CHECK,
    CLASSIFICATION,
    NOT_ELIGIBLE,
    ASSESSMENT,
    NOT_RECOMMENDED,
    NOTICE_DUE,
    ON_NOTICE,
    OBJECTION,
    STOPPED_BY_OBJECTION,
    RECOVERY,
    RECOVERED,
    ROUTING,
    APPROVAL,
    REJECTED,
    PAYMENT,
    ADVANCE_PAYMENT,
    RECEIPT,
    COMPLETED,
    UNCONFIRMED,
    ON_FILE,
    EXITED,
    WITHDRAWN;

    private static final Set<RequestState> GRANTED_ENDS = EnumSet.of(COMPLETED, UNCONFIRMED, EXITED);
    private static final Set<RequestState> EMPTY_ENDS = EnumSet.of(
            DUPLICATE_REFUSED,
            URGENCY_REFUSED,
            BRANCH_REJECTED,
            NOT_ELIGIBLE,
            NOT_RECOMMENDED,
            STOPPED_BY_OBJECTION,
            RECOVERED,
            REJECTED,
            WITHDRAWN);

    /** Whether nothing more happens. */
    public boolean isEnd() {
        return GRANTED_ENDS.contains(this) || EMPTY_ENDS.contains(this);
    }

    /** Whether it ended with nothing given: such a request does not stand in the way of another. */
    public boolean endedEmpty() {
        return EMPTY_ENDS.contains(this);
    }

    /** Names of the ends with nothing given, for queries. */
    static String[] emptyEnds() {
        return EMPTY_ENDS.stream().map(Enum::name).toArray(String[]::new);
    }
}
