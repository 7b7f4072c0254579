package org.unionhome.portal;

import java.util.List;

/** What the case page shows, ready to be read. */
final class CaseViews {

    /** The case's head; {@code own} when it is about the viewer or was filed by them. */
    public record Head(
            String number, String title, String state, String mood, boolean open, boolean own, boolean mayAdd) {}

    /** One fact with its label in the reader's language. */
    public record Line(String label, String value) {}

    /** A page that belongs to the case. */
    public record PageLink(String text, String href) {}

    /** One line of the ledger as people read it. */
    public record Event(String what, String outcome, String who, String at, String text) {}

    /** A task that is open now, and who is to do it. */
    public record Waiting(String name, String who, String due) {}

    /** A file with its size in words. */
    public record FileLine(String id, String name, String size, String who, String at) {}

    public record CommentLine(String who, String at, String text) {}

    /** An action that the viewer may take now; {@code event} is the last part of its message. */
    public record Offer(String event, String text, String about) {}

    /** Everything under the head. */
    record Content(
            List<String> next,
            List<TaskRow> myTasks,
            List<Line> facts,
            List<Event> timeline,
            List<Waiting> waiting,
            List<ClockView> clocks,
            List<FileLine> files,
            List<CommentLine> comments,
            List<Offer> offers,
            String diagramText) {}

    private CaseViews() {}
}
