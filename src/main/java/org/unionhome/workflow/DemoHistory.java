package org.unionhome.workflow;

import java.util.function.IntConsumer;

/**
 * The invented past of one process in the demo union. It is lived through the real process, with the clock moved, before the
 * port opens. One bean for each process that has one.
 */
public interface DemoHistory {

    /** The slug. */
    String process();

    /** How many cases it will file. */
    int size();

    /** Files and drives the cases; calls {@code progress} with the number of cases done so far. */
    void live(IntConsumer progress);
}
