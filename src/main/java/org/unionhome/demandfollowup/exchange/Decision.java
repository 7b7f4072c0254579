package org.unionhome.demandfollowup.exchange;

import java.time.LocalDate;
import java.util.List;

/** What a meeting decides about one demand. Build it with the method of its kind. */
public record Decision(
        Kind kind, String unitCode, List<String> coUnits, String text, Grade grade, LocalDate plannedOn, String topic) {

    /** What can be decided. */
    public enum Kind {
        ASSIGNED,
        ANSWERED,
        WELFARE,
        BARGAINING,
        /** Left to the union office after the meeting. */
        RELEASED
    }

    /** A unit owns it now; others may have to countersign its reply. */
    public static Decision assigned(String unitCode, List<String> coUnits) {
        return new Decision(Kind.ASSIGNED, unitCode, List.copyOf(coUnits), null, null, null, null);
    }

    /** Answered on the spot. @param plannedOn for grade B, otherwise null */
    public static Decision answered(String text, Grade grade, LocalDate plannedOn) {
        return new Decision(Kind.ANSWERED, null, List.of(), text, grade, plannedOn, null);
    }

    /** The raiser is advised to ask for help; not for anonymous raisers. */
    public static Decision welfare() {
        return new Decision(Kind.WELFARE, null, List.of(), null, null, null, null);
    }

    public static Decision bargaining(String topic) {
        return new Decision(Kind.BARGAINING, null, List.of(), null, null, null, topic);
    }

    public static Decision released() {
        return new Decision(Kind.RELEASED, null, List.of(), null, null, null, null);
    }
}
