package org.unionhome.demandfollowup.board;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** The board for a screen on a wall: nothing to touch, nothing to scroll, new numbers by itself. */
@Controller
class WallPage {

    /** One colour of the ladder with how many open demands stand on it. */
    public record Colour(String level, String text, long count) {}

    private static final int ROWS = 6;

    private final Board board;
    private final BoardFigures figures;
    private final Cards cards;
    private final PageWords words;
    private final Moments moments;

    WallPage(Board board, BoardFigures figures, Cards cards, PageWords words, Moments moments) {
        this.board = board;
        this.figures = figures;
        this.cards = cards;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/board/wall")
    String wall(Model model) {
        Board.Wall wall = board.wall(ROWS, ROWS);
        model.addAttribute("parts", figures.parts(wall.counts(), BoardFilter.none()));
        model.addAttribute("colours", colours(wall.counts()));
        model.addAttribute("urgent", cards.of(wall.urgent()));
        model.addAttribute("settled", cards.of(wall.settled()));
        model.addAttribute("asOf", moments.minute(moments.now()));
        return "processes/demand-follow-up/pages/wall";
    }

    private List<Colour> colours(BoardCounts counts) {
        return counts.ladder().entrySet().stream()
                .map(level -> new Colour(
                        level.getKey(), words.say("demand-follow-up.board.ladder." + level.getKey()), level.getValue()))
                .toList();
    }
}
