package org.unionhome.contractperformance.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionhome.portal.NotFound;

/** The obligations of one contract, for everybody who is logged in. */
@Controller
class ObligationPages {

    private final ObligationBoard board;

    ObligationPages(ObligationBoard board) {
        this.board = board;
    }

    /** @param contract the number of the bargaining that it came from */
    @GetMapping("/bargaining/{contract}/obligations")
    String obligations(@PathVariable String contract, Principal reader, Model model) {
        model.addAttribute("contract", board.page(contract, reader.getName()).orElseThrow(NotFound::new));
        return "processes/contract-performance/pages/obligations";
    }
}
