package org.unionhome.promotion.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.portal.Moments;

/** The page of promotions: counts by kind, those under way, and the appointments of a time. */
@Controller
class PromotionPages {

    private final PromotionBoard board;
    private final Moments moments;

    PromotionPages(PromotionBoard board, Moments moments) {
        this.board = board;
        this.moments = moments;
    }

    @GetMapping("/board/promotions")
    String promotions(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String target,
            @RequestParam(required = false) String stars,
            @RequestParam(required = false) String before,
            Principal reader,
            Model model) {
        PromotionFilter filter = PromotionFilter.of(from, to, target, stars, moments.today());
        model.addAttribute("promotions", board.page(filter, before, reader != null));
        model.addAttribute("named", reader != null);
        return "processes/promotion/pages/promotions";
    }
}
