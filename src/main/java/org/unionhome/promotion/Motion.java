package org.unionhome.promotion;

/**
 * What was moved, by whom and in whose place. {@code unit} is the unit of the post, which need not be the candidate's. Who raises
 * a motion does not approve it.
 */
public record Motion(
        Target target,
        String post,
        String unit,
        String vacancy,
        Origin origin,
        String reason,
        String raisedBy,
        String raisedFor) {

    /** In person, or in whose place it was raised. */
    public boolean isRaisedBy(String person) {
        return person.equals(raisedBy) || person.equals(raisedFor);
    }
}
