package org.unionhome.dialoguemeeting.form;

/** What a side says to the minutes; both sides are asked the same. */
public interface MinutesAnswer {

    /** What may be answered. */
    enum Outcome {
        CONFIRMED,
        RETURNED
    }

    Outcome outcome();

    String comment();
}
