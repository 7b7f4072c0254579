package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.notification.Notices;

/** What the person has been told. */
@Controller
class NoticePage {

    /** A notice in the reader's language. */
    public record NoticeRow(String text, String at, String caseNumber, boolean unread) {}

    private static final int PAGE = 20;

    private final Notices notices;
    private final PageWords words;
    private final Moments moments;

    NoticePage(Notices notices, PageWords words, Moments moments) {
        this.notices = notices;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/notices")
    String notices(
            Principal principal,
            @RequestParam(required = false) Long before,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        List<Notices.Notice> page = notices.of(principal.getName(), before, PAGE + 1);
        List<Notices.Notice> shown = page.subList(0, Math.min(PAGE, page.size()));
        model.addAttribute("notices", shown.stream().map(this::row).toList());
        model.addAttribute(
                "more",
                page.size() > PAGE ? "/notices?before=" + shown.get(PAGE - 1).id() : null);
        if (htmx != null) {
            return "more :: notices";
        }
        model.addAttribute("anyUnread", notices.unread(principal.getName()) > 0);
        return "notices";
    }

    @PostMapping("/notices/read")
    String read(Principal principal, RedirectAttributes redirect) {
        notices.markAllRead(principal.getName());
        redirect.addFlashAttribute("said", words.say("portal.notices.allRead"));
        return "redirect:/notices";
    }

    private NoticeRow row(Notices.Notice notice) {
        Object[] args = notice.args().stream()
                .map(arg -> arg.startsWith("#") ? words.find(arg.substring(1)).orElse(arg.substring(1)) : arg)
                .toArray();
        String text = words.find(notice.textKey(), args).orElse(notice.textKey());
        return new NoticeRow(text, moments.minute(notice.createdAt()), notice.caseNumber(), notice.unread());
    }
}
