package org.unionhome.starselection;

/** By which rule somebody was chosen. */
public enum Way {
    /** Among the best of the branch, within its quota. */
    BRANCH_QUOTA,
    /** Best of the others, for a place that a branch could not fill. */
    FREE_PLACE,
    /** In the place of another one, to keep the shares of front line and managers. */
    SHARE_SWAP
}
