package org.unionhome.demandfollowup.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.cases.BoardFigure;
import org.unionhome.portal.PageWords;

/** The numbers above the list, each with the address of the list that it counts. */
@Component
class BoardFigures {

    /** A number with what it counts; {@code href} is null when its cases are not for everybody. */
    public record Figure(String text, String count, String href, boolean on) {}

    private static final LocalDate LONG_AGO = LocalDate.of(1949, 10, 1);
    private static final String KEY = "demand-follow-up.board.";

    private final ObjectProvider<BoardFigure> others;
    private final PageWords words;
    private final Clock clock;

    BoardFigures(ObjectProvider<BoardFigure> others, PageWords words, Clock clock) {
        this.others = others;
        this.words = words;
        this.clock = clock;
    }

    /** All, and the parts that make up all. */
    List<Figure> parts(BoardCounts counts, BoardFilter filter) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("group.all", counts.raised(), filter, null));
        for (BoardGroup group : BoardGroup.PARTS) {
            figures.add(figure("group." + group.word(), counts.of(group), filter, group.word()));
        }
        return figures;
    }

    private Figure figure(String key, long count, BoardFilter filter, String state) {
        BoardFilter behind = filter.with("state", state);
        return new Figure(words.say(KEY + key), Long.toString(count), behind.href("/board"), behind.equals(filter));
    }

    /** What lies across the parts, and what other processes count. */
    List<Figure> across(BoardCounts counts, BoardFilter filter) {
        List<Figure> figures = new ArrayList<>();
        BoardFilter base = filter.with("state", null);
        figures.add(across("overdueNow", counts.overdue(), base.with("overdue", "true"), filter));
        figure("livelihoodAnswered", counts.livelihoodAnswered(), "LIVELIHOOD", "answered", filter)
                .ifPresent(figures::add);
        figure("unitIssuesSolved", counts.unitIssuesSolved(), "UNIT_ISSUE", "resolved", filter)
                .ifPresent(figures::add);
        LocalDate from = filter.from() == null ? LONG_AGO : filter.from();
        LocalDate to = filter.to() == null ? LocalDate.now(clock) : filter.to();
        others.orderedStream()
                .forEach(other -> figures.add(
                        new Figure(words.say(other.textKey()), other.shown(from, to), other.href(from, to), false)));
        return figures;
    }

    /** Nothing where the filter is about the other matter: the number would be of one list and its address of another. */
    private Optional<Figure> figure(String key, long count, String matter, String state, BoardFilter filter) {
        return filter.get("matter") == null || filter.get("matter").equals(matter)
                ? Optional.of(across(key, count, filter.with("matter", matter).with("state", state), filter))
                : Optional.empty();
    }

    private Figure across(String key, long count, BoardFilter behind, BoardFilter now) {
        return new Figure(words.say(KEY + key), Long.toString(count), behind.href("/board"), behind.equals(now));
    }
}
