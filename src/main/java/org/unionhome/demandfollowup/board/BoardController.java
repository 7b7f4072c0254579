package org.unionhome.demandfollowup.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of demands with its numbers, its filter and its search. */
@Controller
class BoardController {

    static final int PAGE = 20;
    private static final String PAGES = "processes/demand-follow-up/pages/";

    private final Board board;
    private final BoardReader reader;
    private final BoardFigures figures;
    private final BoardChoices choices;
    private final Cards cards;

    BoardController(Board board, BoardReader reader, BoardFigures figures, BoardChoices choices, Cards cards) {
        this.board = board;
        this.reader = reader;
        this.figures = figures;
        this.choices = choices;
        this.cards = cards;
    }

    @GetMapping("/board")
    String board(
            @RequestParam Map<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        BoardFilter filter = BoardFilter.of(parameters);
        BoardReader.Place after = place(parameters.get("after"));
        return after == null ? wholePage(filter, model) : nextRows(filter, after, htmx != null, model);
    }

    private String wholePage(BoardFilter filter, Model model) {
        Board.View view = board.view(filter, PAGE);
        model.addAttribute("parts", figures.parts(view.counts(), filter));
        model.addAttribute("across", figures.across(view.counts(), filter));
        model.addAttribute("total", view.total());
        rows(filter, view.rows(), view.more(), model);
        return PAGES + "board";
    }

    /** Without scripts the rest of the list is a page of its own, which needs no numbers. */
    private String nextRows(BoardFilter filter, BoardReader.Place after, boolean part, Model model) {
        List<BoardRow> found = reader.page(filter, after, PAGE + 1);
        rows(filter, found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE, model);
        return part ? PAGES + "board-rows :: rows" : PAGES + "board";
    }

    private void rows(BoardFilter filter, List<BoardRow> rows, boolean more, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices);
        model.addAttribute("demands", cards.of(rows));
        model.addAttribute("more", more ? hrefAfter(filter, rows.get(rows.size() - 1)) : null);
    }

    private static String hrefAfter(BoardFilter filter, BoardRow last) {
        return filter.href("/board") + (filter.narrow() ? "&" : "?") + "after=" + last.raisedOn() + "_" + last.number();
    }

    private static BoardReader.Place place(String after) {
        if (after == null || !after.matches("\\d{4}-\\d\\d-\\d\\d_[A-Z]{2}-\\d{4}-\\d{5,}")) {
            return null;
        }
        try {
            return new BoardReader.Place(LocalDate.parse(after.substring(0, 10)), after.substring(11));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
