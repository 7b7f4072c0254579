package org.unionhome.ballot.page;

import java.util.List;

/** What the pages of ballots show, ready to be read. */
final class BallotViews {

    /** A line of the list of a person's ballots. */
    public record Row(String href, String title, String until, String state, String mood) {}

    /** The head of a ballot, and what it needs to be valid and to pass. */
    public record Head(
            String id,
            String title,
            String until,
            String state,
            String mood,
            boolean open,
            boolean paper,
            List<String> rules,
            String law) {}

    /** How many have voted, and how many are still needed for the quorum. */
    public record TurnoutView(int electors, int voted, int percent, int missing) {}

    /** A choice with its name in the reader's language. */
    public record Choice(String value, String text) {}

    /** An item of the paper; its field has a place in the order, not the item's key. */
    public record ItemView(String field, String label, String chosen, String chosenText) {}

    /** A choice of a result with its bar. */
    public record Bar(String text, int count, int percent) {}

    public record ItemLine(String label, String verdict, String mood, List<Bar> bars) {}

    /** A result: what it amounts to as a whole, and item by item. */
    public record ResultView(
            boolean quorum,
            int electors,
            int papers,
            int invalid,
            int needed,
            List<ItemLine> items,
            String digest,
            boolean registered) {}

    private BallotViews() {}
}
