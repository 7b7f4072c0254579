package org.unionhome.welfarerequest;

/** Whether the request cannot wait, why, and what the chair said to that; null until then. */
public record Urgency(Boolean urgent, String urgentReason, Decision urgencyDecision) {

    /** What the chair may say: pay first, the normal way, or no. */
    public enum Decision {
        APPROVED,
        NORMAL,
        REJECTED
    }

    boolean isUndecided() {
        return urgent && urgencyDecision == null;
    }

    Urgency decided(Decision decision) {
        return new Urgency(urgent, urgentReason, decision);
    }
}
