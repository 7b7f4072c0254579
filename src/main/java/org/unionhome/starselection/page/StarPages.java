package org.unionhome.starselection.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionhome.portal.NotFound;

/** The pages of star employees: all cohorts, and one with its numbers. */
@Controller
class StarPages {

    private static final String PAGES = "processes/star-selection/pages/";

    private final StarBoard board;

    StarPages(StarBoard board) {
        this.board = board;
    }

    @GetMapping("/board/stars")
    String cohorts(Model model) {
        model.addAttribute("totals", board.totals());
        model.addAttribute("cohorts", board.cohorts());
        return PAGES + "stars";
    }

    @GetMapping("/board/stars/{ordinal:[0-9]{1,3}}")
    String cohort(@PathVariable int ordinal, Principal reader, Model model) {
        model.addAttribute("cohort", board.cohort(ordinal, reader != null).orElseThrow(NotFound::new));
        return PAGES + "cohort";
    }
}
