package org.unionhome.starselection.page;

import java.util.List;

/** What the pages of stars show, ready to be read. */
final class StarViews {

    /** A line of the list of cohorts. */
    public record CohortRow(int ordinal, String name, String number, String state, String mood, String about) {}

    /** A number with what it counts. */
    public record Count(String text, long count) {}

    /** The head of one cohort. */
    public record Head(
            int ordinal, String name, String number, String state, String mood, String about, String cancelReason) {}

    /** A branch with its places. */
    public record BranchRow(String branch, int headcount, String arithmetic, int quota, int nominated, int appointed) {}

    /** A day that counts, how far away it is, and where it is written. */
    public record DayRow(String text, String day, String left, String rule) {}

    /** A star; only for those who are logged in. */
    public record StarRow(String name, String branch, String level, boolean revoked) {}

    /** One cohort. */
    public record Cohort(
            Head head,
            List<Count> funnel,
            List<BranchRow> branches,
            String shares,
            List<DayRow> days,
            List<StarRow> stars) {}

    private StarViews() {}
}
