package org.unionhome.demandfollowup.board;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** Puts demands into the reader's words. */
@Component("demandCards")
class Cards {

    private static final String SLUG = "demand-follow-up";

    /** A demand as a list shows it; null is not shown. */
    public record Card(
            String number,
            String href,
            String title,
            String raiser,
            String unit,
            String owner,
            String category,
            String state,
            String mood,
            String ladder,
            String ladderWord,
            String raised,
            String term,
            String rating,
            int percent,
            int seconds) {}

    private final PageWords words;
    private final Moments moments;

    Cards(PageWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    List<Card> of(List<BoardRow> rows) {
        return rows.stream().map(this::of).toList();
    }

    Card of(BoardRow row) {
        boolean onLadder = isOpen(row) && !"GREEN".equals(row.ladder());
        return new Card(
                row.number(),
                "/board/demands/" + row.number(),
                row.title(),
                raiser(row),
                row.unit(),
                row.owner() == null ? words.say(SLUG + ".board.noOwner") : row.owner(),
                words.say(SLUG + ".board.category." + row.category()),
                words.state(SLUG, row.state()),
                mood(row),
                onLadder ? row.ladder() : null,
                onLadder ? words.say(SLUG + ".board.ladder." + row.ladder()) : null,
                moments.day(row.raisedOn()),
                term(row),
                rating(row),
                row.percent(),
                row.seconds());
    }

    String raiser(BoardRow row) {
        return row.raiser() == null ? words.say(SLUG + ".board.nameless") : row.raiser();
    }

    static boolean isOpen(BoardRow row) {
        return BoardGroup.partOf(row.state()) == BoardGroup.OPEN;
    }

    private static String mood(BoardRow row) {
        if (row.overdue()) {
            return "tag-bad";
        }
        if (isOpen(row)) {
            return "tag-wait";
        }
        return switch (row.state()) {
            case "RESOLVED", "PARTLY_RESOLVED" -> "tag-good";
            default -> "";
        };
    }

    /** What is promised for when, or when it was settled. */
    String term(BoardRow row) {
        if ("PLANNED".equals(row.state()) && row.plannedOn() != null) {
            return words.say(SLUG + ".board.term.planned", moments.day(row.plannedOn()));
        }
        if (!isOpen(row)) {
            return row.settledOn() == null
                    ? null
                    : words.say(SLUG + ".board.term.settled", moments.day(row.settledOn()));
        }
        if (row.promisedOn() == null) {
            return words.say(SLUG + ".board.term.none");
        }
        String day = moments.day(row.promisedOn());
        if (row.overdue()) {
            long over = ChronoUnit.DAYS.between(row.promisedOn(), moments.today());
            return words.say(SLUG + ".board.term.overdue", day, over);
        }
        return row.promisedOn().isBefore(moments.today())
                ? words.say(SLUG + ".board.term.notWithUnit", day)
                : words.say(SLUG + ".board.term.promised", day);
    }

    String rating(BoardRow row) {
        if (row.rating() != null) {
            return words.say(SLUG + ".board.rating." + row.rating());
        }
        return row.unrated() ? words.say(SLUG + ".board.rating.none") : null;
    }
}
