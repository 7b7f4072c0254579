package org.unionhome.demandfollowup.exchange;

import org.unionhome.Refusal;

/** Demands that the union raises in office, such as one for a promise of a contract that was not kept. */
public interface OfficialDemands {

    /**
     * Raises a demand in the name of this person, who rates what comes of it.
     *
     * @return the number of the demand's case
     * @throws Refusal when it lacks something
     */
    String raise(Request request, String actorId);

    /** What is demanded; the text names the case that it comes from. */
    record Request(Category category, String title, String text) {}
}
