package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.cases.PublicNotices;

/** The public board: masked notices, objections with or without a name, and the answer by receipt code. */
@Controller
class BoardPages {

    /** A notice as the board shows it. */
    public record NoticeView(
            String process,
            String id,
            String maskedName,
            String unitName,
            String subject,
            String band,
            String time,
            String digest) {}

    /** What became of an objection. */
    public record StatusView(String state, String answer) {}

    private static final int LONGEST = 1000;

    private final List<PublicNotices> boards;
    private final PageWords words;
    private final Moments moments;

    BoardPages(List<PublicNotices> boards, PageWords words, Moments moments) {
        this.boards = boards;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/public/notices")
    String board(Model model) {
        model.addAttribute(
                "notices",
                boards.stream()
                        .flatMap(board -> board.current().stream().map(notice -> view(board, notice)))
                        .toList());
        return "notices-board";
    }

    @GetMapping("/public/notices/{process}/{id}/objection")
    String form(@PathVariable String process, @PathVariable String id, Model model) {
        PublicNotices board = board(process);
        model.addAttribute(
                "notice",
                board.current().stream()
                        .filter(notice -> notice.id().equals(id))
                        .findFirst()
                        .map(notice -> view(board, notice))
                        .orElseThrow(NotFound::new));
        return "objection";
    }

    @PostMapping("/public/notices/{process}/{id}/objection")
    String object(
            Principal principal,
            @PathVariable String process,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean anonymous,
            RedirectAttributes redirect) {
        String objector = principal == null || anonymous ? null : principal.getName();
        try {
            String receipt = board(process).object(id, objector, checked(text));
            if (receipt == null) {
                redirect.addFlashAttribute("said", words.say("portal.objection.receivedNamed"));
            }
            redirect.addFlashAttribute("receipt", receipt);
            return "redirect:/public/objection";
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("problem", words.say(refusal));
            redirect.addFlashAttribute("typed", text);
            redirect.addFlashAttribute("anonymous", anonymous);
            return "redirect:/public/notices/" + process + "/" + id + "/objection";
        }
    }

    private static String checked(String text) {
        String clean = text.replace("\u0000", "").strip();
        if (clean.isEmpty()) {
            throw new Refusal("portal.objection.empty");
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw new Refusal("portal.objection.tooLong");
        }
        return clean;
    }

    @GetMapping("/public/objection")
    String follow() {
        return "objection";
    }

    /** The code is posted: in an address it would stay in the browser's history. */
    @PostMapping("/public/objection")
    String status(@RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("code", code);
        Refusal unknown = null;
        for (PublicNotices board : boards) {
            try {
                PublicNotices.ObjectionStatus status = board.status(code.strip());
                model.addAttribute(
                        "status",
                        new StatusView(words.find(status.stateKey()).orElse(status.stateKey()), status.answer()));
                return "objection";
            } catch (Refusal refusal) {
                unknown = refusal;
            }
        }
        model.addAttribute("problem", unknown == null ? words.say("portal.objection.unknownCode") : words.say(unknown));
        return "objection";
    }

    private PublicNotices board(String process) {
        return boards.stream()
                .filter(board -> board.process().equals(process))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private NoticeView view(PublicNotices board, PublicNotices.PublicNotice notice) {
        return new NoticeView(
                board.process(),
                notice.id(),
                notice.maskedName(),
                notice.unitName(),
                notice.subject(),
                notice.band(),
                period(notice),
                notice.digest());
    }

    private String period(PublicNotices.PublicNotice notice) {
        String from = moments.day(notice.postedAt());
        return notice.endsAt() == null
                ? words.say("portal.board.paused", from)
                : words.say("portal.board.until", from, moments.due(notice.endsAt()));
    }
}
