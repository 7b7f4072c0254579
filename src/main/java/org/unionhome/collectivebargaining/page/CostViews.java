package org.unionhome.collectivebargaining.page;

import java.util.List;

/** What the page of costs shows, ready to be read. */
final class CostViews {

    private CostViews() {}

    public record GroupLine(
            String group,
            int headcount,
            String before,
            String after,
            String rise,
            String thisYear,
            String fullYear,
            String thisYearInsured,
            String fullYearInsured) {}

    /** An offer beside others. */
    public record Compare(String name, String rise, String thisYear, String fullYear, String budget, boolean over) {}

    public record Result(
            String thisYear,
            String fullYear,
            String rise,
            String budget,
            boolean over,
            String guideline,
            String lowest,
            List<GroupLine> groups,
            List<Compare> compare,
            String problem) {}

    /** A kept scenario of the reader's own side. */
    public record ScenarioLine(long id, String title, String terms, String thisYear, String href) {}

    /** What human resources supplied. */
    public record BandLine(String group, int headcount, String wage) {}
}
