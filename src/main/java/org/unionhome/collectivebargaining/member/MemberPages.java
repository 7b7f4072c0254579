package org.unionhome.collectivebargaining.member;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.survey.Surveys;
import org.unionhome.portal.PageWords;

/** The bargainings as members read them, on a phone too. */
@Controller
class MemberPages {

    private static final String NUMBER = "/bargaining/{number:XS-[0-9]{4}-[0-9]{5,9}}";

    private final MemberAccess access;
    private final MemberReader reader;
    private final ProgressComments comments;
    private final Representatives representatives;
    private final Surveys surveys;
    private final PageWords words;

    MemberPages(
            MemberAccess access,
            MemberReader reader,
            ProgressComments comments,
            Representatives representatives,
            Surveys surveys,
            PageWords words) {
        this.access = access;
        this.reader = reader;
        this.comments = comments;
        this.representatives = representatives;
        this.surveys = surveys;
        this.words = words;
    }

    @GetMapping("/bargaining")
    String list(Principal principal, Model model) {
        access.requireMember(principal.getName());
        model.addAttribute("running", reader.running());
        model.addAttribute("contracts", reader.contracts());
        return "processes/collective-bargaining/pages/bargainings";
    }

    @GetMapping(NUMBER)
    String progress(@PathVariable String number, Principal principal, Model model) {
        CollectiveBargaining bargaining = access.require(number, principal.getName());
        boolean staffSide = representatives
                .sideOf(number, principal.getName())
                .filter(side -> side == Side.STAFF)
                .isPresent();
        model.addAttribute("bargaining", reader.row(bargaining));
        model.addAttribute("rounds", reader.rounds(number, staffSide));
        model.addAttribute("draft", reader.draft(bargaining).orElse(null));
        model.addAttribute("contract", reader.contract(number).orElse(null));
        model.addAttribute("mayWrite", comments.mayWrite(number, principal.getName()));
        model.addAttribute("staffSide", staffSide);
        model.addAttribute(
                "survey",
                surveys.find(number).filter(each -> each.summary() != null).orElse(null));
        return "processes/collective-bargaining/pages/progress";
    }

    @PostMapping(NUMBER + "/comments")
    String comment(
            @PathVariable String number,
            @RequestParam int round,
            @RequestParam(defaultValue = "") String text,
            Principal principal,
            RedirectAttributes redirect) {
        access.require(number, principal.getName());
        try {
            comments.write(number, round, principal.getName(), text);
            redirect.addFlashAttribute("said", words.say("collective-bargaining.member.commented"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("refused", words.say(refusal));
            redirect.addFlashAttribute("typedComment", text);
        }
        return "redirect:/bargaining/" + number;
    }
}
