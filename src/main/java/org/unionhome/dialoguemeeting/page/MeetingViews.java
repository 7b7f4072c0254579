package org.unionhome.dialoguemeeting.page;

import java.util.List;

/** What the pages of meetings show, ready to be read. */
final class MeetingViews {

    /** A line of the list of meetings. */
    public record Row(
            String number, String title, String when, String place, String state, String mood, String demands) {}

    /** The head of one meeting. */
    public record Head(
            String number,
            String title,
            String when,
            String place,
            String agenda,
            String companySide,
            String collectUntil,
            String state,
            boolean collecting,
            String present,
            String companyPresent,
            String minutes,
            String publishedOn,
            String cancelReason) {}

    /** A demand of the meeting; who raised it is not shown here. */
    public record DemandRow(
            String number,
            String title,
            String category,
            String unit,
            String owner,
            String state,
            String mood,
            String promised,
            String mergedInto) {}

    /** A page of the list, and the address of the next one. */
    record ListPage(List<Row> rows, String more) {}

    private MeetingViews() {}
}
