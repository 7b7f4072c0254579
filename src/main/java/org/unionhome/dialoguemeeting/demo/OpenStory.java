package org.unionhome.dialoguemeeting.demo;

/**
 * A demand that is open today, or ended another way than those of the meetings. {@code when}: days ago ({@code -9}), or where the
 * promise of the end stands in working days ({@code left:1}, {@code over:3}). {@code road}: UNIT, WELFARE, BARGAINING, MERGED
 * (into the one told before), EXTENDED, ANONYMOUS, WITHDRAWN, CROSS (another
 * unit signs too), WELFARE_RUNNING (asked for help), UNRATED (its raiser says nothing). {@code stop}: the step or state in which it is today.
 */
record OpenStory(String when, String road, String stop, DemandStory demand) {

    static OpenStory of(String[] cells) {
        return new OpenStory(cells[0], cells[1], cells[2].isEmpty() ? null : cells[2], DemandStory.of(cells, 3));
    }
}
