package org.unionhome.demandfollowup.exchange;

import java.util.List;
import java.util.Map;
import org.unionhome.Refusal;

/** The demands of a dialogue meeting, for the meeting. Every method that changes something runs in the caller's transaction. */
public interface MeetingDemands {

    /** All demands raised for this meeting, merged and withdrawn ones too, in the order of their numbers. */
    List<MeetingDemand> of(String meetingNumber);

    /** How many demands each of these meetings has, asked for at once; those without any are missing. */
    Map<String, DemandCount> counts(List<String> meetingNumbers);

    /** @throws Refusal when there is no such demand */
    MeetingDemand require(String number);

    /**
     * Handles a demand together with another one; its raiser is told, and rates the result for themselves.
     *
     * @throws Refusal when either is no longer waiting to be decided, or the demand has others merged into it
     */
    void merge(String number, String intoNumber, String actorId);

    /** Lets a merged demand stand by itself again, where it was before; its raiser is told. */
    void unmerge(String number, String actorId);

    /**
     * Decides about a demand that waits for its meeting.
     *
     * @throws Refusal when it does not wait, or the decision lacks something
     */
    void decide(String number, Decision decision, String actorId);

    /** A delegate, other than the raiser, seconds a demand (附议). @throws Refusal when they may not, or it is decided */
    void second(String number, String delegateId);

    /** Whether somebody has it: see {@link DemandState#owned()}. */
    boolean hasOwner(String number);

    /** What the decision table suggests for it. */
    Triage suggestion(String number);

    /** Units that can own a demand: those with somebody who handles demands. */
    List<Choice> owners();
}
