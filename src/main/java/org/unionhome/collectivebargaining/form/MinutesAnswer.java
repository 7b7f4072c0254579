package org.unionhome.collectivebargaining.form;

/** What a side says to the minutes; both sides are asked the same. */
public interface MinutesAnswer {

    /** What may be answered. */
    enum Outcome {
        CONFIRMED,
        CORRECT
    }

    Outcome outcome();

    String comment();
}
