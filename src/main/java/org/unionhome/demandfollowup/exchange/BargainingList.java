package org.unionhome.demandfollowup.exchange;

import java.time.LocalDate;
import java.util.List;

/** Demands that wait for the next bargaining, for whoever prepares it. Nobody's name is among them. */
public interface BargainingList {

    /** Those that wait now, in the order of their numbers. */
    List<Waiting> waiting();

    /**
     * A contract in force took a demand up: the demand goes on to its raiser, who rates it. Does nothing when it waits no longer.
     *
     * @return whether it went on by itself; otherwise the union officer was told to report it
     */
    boolean settled(String demandNumber, String contractNumber);

    /** One demand; {@code topic} is what was put on the list. */
    record Waiting(String number, Category category, String topic, LocalDate raisedOn) {}
}
