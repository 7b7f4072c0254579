package org.unionhome.passport.page;

import java.util.List;

/** What the page of a passport shows, all in the reader's language. */
public final class PassportViews {

    private PassportViews() {}

    /** Whose passport it is; {@code post} and {@code level} are null when there is none. */
    public record Head(String id, String name, String unit, String hired, String post, String level, String printed) {}

    /** A next step up. */
    public record Rung(String title, List<Requirement> requirements) {}

    /** @param state met, missing or open; {@code source} is the law and article, or null */
    public record Requirement(String text, String state, String source) {}

    /** A line of one of the tables; {@code what} says more about it and may be null. */
    public record Row(long id, String title, String what, String days, String detail) {}

    /** A post; {@code caseNumber} is null for who may not open the case. */
    public record PostRow(String post, String unit, String days, String caseNumber) {}

    /** What one process has decided about the person. */
    public record Chapter(String name, List<Entry> entries) {}

    /** One decision with its reason. */
    public record Entry(String day, String text, String reason, String caseNumber) {}

    /** A table that can be written into. */
    public record Table(String word, String title, String add, String none, List<Row> rows) {}
}
