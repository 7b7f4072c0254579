package org.unionhome.demandfollowup.exchange;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a demand stands. Merged and settled demands are not open: raised = settled + merged + open, always. */
public enum DemandState {
    /** Waits for its meeting. */
    COLLECTED,
    /** The union officer has to find an owner. */
    RAISED,
    /** The owner unit has to accept it. */
    ASSIGNED,
    REPLYING,
    COUNTERSIGNING,
    APPROVING,
    CARRYING_OUT,
    VERIFYING,
    RATING,
    AT_CHAIRMAN,
    /** The raiser was advised to ask for help. */
    WELFARE_ADVISED,
    WELFARE_RUNNING,
    ON_BARGAINING_LIST,
    /** Handled with another demand. */
    MERGED,
    RESOLVED,
    PARTLY_RESOLVED,
    /** Settled for the count; sleeps until its day, then it is carried out. */
    PLANNED,
    EXPLAINED,
    WITHDRAWN;

    private static final Set<DemandState> WITH_UNIT =
            EnumSet.of(ASSIGNED, REPLYING, COUNTERSIGNING, APPROVING, CARRYING_OUT, VERIFYING);
    private static final Set<DemandState> SETTLED =
            EnumSet.of(RESOLVED, PARTLY_RESOLVED, PLANNED, EXPLAINED, WITHDRAWN);

    public boolean settled() {
        return SETTLED.contains(this);
    }

    /** Neither settled nor merged into another. */
    public boolean open() {
        return !settled() && this != MERGED;
    }

    /** Nothing more happens in such a case. */
    public boolean ended() {
        return settled() && this != PLANNED;
    }

    /** Somebody has it: a unit, the raiser, the chairman, a list, or the demand it was merged into. */
    public boolean owned() {
        return this != COLLECTED && this != RAISED;
    }

    /** The promise runs against a unit; elsewhere the raiser, the chairman or another procedure has the next word. */
    public boolean withUnit() {
        return WITH_UNIT.contains(this);
    }

    /** The states in which the promise runs against a unit, for queries. */
    public static List<String> withUnitNames() {
        return Arrays.stream(values())
                .filter(DemandState::withUnit)
                .map(Enum::name)
                .toList();
    }

    /** The open states, for queries. */
    public static List<String> openNames() {
        return Arrays.stream(values()).filter(DemandState::open).map(Enum::name).toList();
    }
}
