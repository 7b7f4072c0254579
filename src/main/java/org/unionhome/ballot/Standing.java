package org.unionhome.ballot;

/**
 * What a person has to do with a ballot.
 *
 * @param entered whether, as a counter, they have entered what they found
 * @param differed how often the two counters found different figures
 */
public record Standing(boolean elector, boolean voted, boolean counter, boolean entered, int differed) {

    public boolean concerned() {
        return elector || counter;
    }
}
