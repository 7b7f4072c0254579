package org.unionhome.demandfollowup;

import java.util.Arrays;
import java.util.List;

/** The ladder of escalation, from in time up to the chairman's desk. */
public enum Ladder {
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    CHAIRMAN;

    boolean above(Ladder other) {
        return compareTo(other) > 0;
    }

    /** The steps from above {@code lower} up to this one. */
    List<Ladder> stepsFrom(Ladder lower) {
        return Arrays.stream(values())
                .filter(step -> step.above(lower) && !step.above(this))
                .toList();
    }
}
