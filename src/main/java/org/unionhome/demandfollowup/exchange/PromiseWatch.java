package org.unionhome.demandfollowup.exchange;

/** Looks over what raisers were promised. It does so by itself, now and then; for those who cannot wait. */
public interface PromiseWatch {

    /** Takes each demand whose promise runs out up the ladder, as far as it stands now. */
    void look();
}
