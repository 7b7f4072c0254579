package org.unionhome.contractperformance;

/** What follows from a promise that was not kept. */
public enum FollowUp {
    /** The union raises a demand. */
    DEMAND,
    /** The union consults with the company, and may go to arbitration. */
    DISPUTE,
    /** The company gets another day. */
    REMEDY,
    /** It stays on record, and nothing more is done. */
    NOTED
}
