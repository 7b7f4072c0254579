package org.unionhome.ballot;

/** How many may vote and how many have; on paper the second is known once the papers are counted. */
public record Turnout(int electors, int voted) {

    public boolean complete() {
        return voted == electors;
    }
}
