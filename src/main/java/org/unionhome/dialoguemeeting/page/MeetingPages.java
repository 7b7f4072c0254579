package org.unionhome.dialoguemeeting.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.portal.NotFound;

/** The pages of dialogue meetings: all of them, and one with the state of each of its demands. */
@Controller
class MeetingPages {

    private final MeetingBoard board;

    MeetingPages(MeetingBoard board) {
        this.board = board;
    }

    @GetMapping("/board/meetings")
    String list(
            @RequestParam(required = false) String before,
            @RequestParam(required = false) String held,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            Model model) {
        MeetingFilter filter = MeetingFilter.of(held, from, to);
        MeetingViews.ListPage page = board.list(filter, before);
        model.addAttribute("narrow", filter.narrow());
        model.addAttribute("meetings", page.rows());
        model.addAttribute("more", page.more());
        return "processes/dialogue-meeting/pages/meetings";
    }

    @GetMapping("/board/meetings/{number}")
    String meeting(@PathVariable String number, Model model) {
        model.addAttribute("meeting", board.head(number).orElseThrow(NotFound::new));
        model.addAttribute("demands", board.demands(number));
        return "processes/dialogue-meeting/pages/meeting";
    }
}
