package org.unionhome.collectivebargaining.page;

import java.util.List;

/** What the page of the table shows, ready to be read. Null is not shown. */
final class TableViews {

    private TableViews() {}

    /** What a side said in a round. */
    public record Said(String words, String mark) {}

    /** A round of a clause: both sides' words; either may be missing. */
    public record Cell(Said staff, Said company) {}

    /** A clause as one line of the board. */
    public record Row(
            int number,
            String title,
            String topic,
            String href,
            String prior,
            String floor,
            String guideline,
            List<Cell> rounds,
            String gap,
            String state,
            String mood,
            String turn,
            boolean ours,
            boolean draft,
            String staffCost,
            String companyCost,
            String agreed) {}

    /** How many clauses stand where. */
    public record Count(String text, int number, String mood) {}

    /** What a side's whole offer costs. */
    public record SideCost(String side, String cost, String rise, String left, boolean over) {}

    /** A clause to which the reader's side owes an answer. */
    public record Turn(int number, String title, String href) {}

    public record Board(
            String version,
            String status,
            List<Count> counts,
            List<Turn> turns,
            String turnText,
            List<SideCost> costs,
            String apart,
            String talk,
            List<String> rounds,
            List<Row> rows) {}

    /** A package on the table with what the reader may do with it. */
    public record Bundle(
            long id, String title, String side, List<String> parts, boolean acceptable, boolean withdrawable) {}

    /** A draft of the reader's own side. */
    public record Draft(int clause, String title, String words) {}

    public record NoteLine(long id, String text, String who, String at, boolean own) {}

    /** Something said to a clause, in full. */
    public record Line(
            String round,
            String side,
            String kind,
            String words,
            String text,
            String cost,
            String reason,
            String mark,
            String at,
            boolean own) {}

    /** What the drawer of a clause shows, and what can be done there. */
    public record Drawer(
            int number,
            String title,
            String topic,
            String state,
            String mood,
            String priorText,
            String priorAmount,
            String floor,
            String guideline,
            String reopened,
            String agreed,
            List<Line> lines,
            Long accept,
            String acceptWords,
            Long withdraw,
            boolean bundled,
            boolean takeBack,
            boolean drop,
            String dropText,
            String dropAsked,
            boolean write,
            boolean table,
            boolean counted,
            String unit,
            String amount,
            String text,
            String reason,
            boolean draft,
            String wording,
            List<NoteLine> notes) {}

    /** What is said of an amount while it is typed. */
    public record PreviewView(List<String> good, List<String> warnings, String problem) {}
}
