package org.unionhome.bargainingdispute.exchange;

/** Implemented by bargaining: who takes part, so that nobody at the table is shut out of what became of it. */
public interface DisputeParties {

    /** Whether somebody has a seat or an office on either side of this bargaining now. */
    boolean takesPart(String bargainingNumber, String personId);
}
