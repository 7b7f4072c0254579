package org.unionhome.collectivebargaining.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.Side;

/**
 * One wage bargaining of the demo.
 *
 * @param start null for one that began some days before today
 * @param startsOn first day of its contract; null for one that is under way
 * @param rounds how many rounds there are; the last one of a story under way is not over
 */
record WageStory(
        String name,
        LocalDate start,
        int daysAgo,
        Purpose purpose,
        String jurisdiction,
        BigDecimal frontlineWage,
        BigDecimal secondLineWage,
        BigDecimal budget,
        LocalDate startsOn,
        LocalDate endsOn,
        int yes,
        int no,
        int rounds) {

    /** What somebody does at the table in a round. */
    enum Act {
        OFFER,
        ACCEPT,
        DRAFT,
        NOTE
    }

    /** @param clause null for a note to the whole table */
    record Move(int round, Integer clause, Side side, Act act, BigDecimal amount, String text) {}

    static WageStory of(CSVRecord row) {
        return new WageStory(
                row.get("name"),
                day(row.get("start")),
                number(row.get("daysAgo")),
                Purpose.valueOf(row.get("purpose")),
                row.get("jurisdiction"),
                new BigDecimal(row.get("frontlineWage")),
                new BigDecimal(row.get("secondLineWage")),
                new BigDecimal(row.get("budget")),
                day(row.get("startsOn")),
                day(row.get("endsOn")),
                number(row.get("yes")),
                number(row.get("no")),
                number(row.get("rounds")));
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    LocalDate firstDay(LocalDate today) {
        return start == null ? today.minusDays(daysAgo) : start;
    }

    /** Whether it follows the contract of the story before. */
    boolean follows() {
        return purpose == Purpose.RENEW;
    }

    boolean underWay() {
        return startsOn == null;
    }

    /** What is said in this round, in its order. */
    List<Move> moves(int round) {
        return DemoSheet.rows("talks").stream()
                .filter(row -> row.get("story").equals(name) && number(row.get("round")) == round)
                .map(WageStory::move)
                .toList();
    }

    private static Move move(CSVRecord row) {
        return new Move(
                number(row.get("round")),
                row.get("clause").isEmpty() ? null : Integer.valueOf(row.get("clause")),
                Side.valueOf(row.get("side")),
                Act.valueOf(row.get("act")),
                row.get("amount").isEmpty() ? null : new BigDecimal(row.get("amount")),
                row.get("text").isEmpty() ? null : row.get("text"));
    }
}
