package org.unionhome.ballot.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Standing;
import org.unionhome.portal.PageWords;

/** The sheet on which a counter enters what they found. It shows nothing of what the other counter has entered. */
@Controller
class CountPages {

    /** A figure to enter, and those of an item. */
    public record Figure(String field, String text, String typed) {}

    public record Sheet(String label, List<Figure> figures) {}

    private final Ballots ballots;
    private final BallotAccess access;
    private final BallotWords ballotWords;
    private final PageWords words;

    CountPages(Ballots ballots, BallotAccess access, BallotWords ballotWords, PageWords words) {
        this.ballots = ballots;
        this.access = access;
        this.ballotWords = ballotWords;
        this.words = words;
    }

    @GetMapping("/ballots/{id}/count")
    String sheet(@PathVariable String id, Principal principal, Model model) {
        return show(access.requireCounted(principal.getName(), id), principal, Map.of(), model);
    }

    @PostMapping("/ballots/{id}/count")
    String enter(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Principal principal,
            Model model,
            RedirectAttributes redirect) {
        Ballot ballot = access.requireCounted(principal.getName(), id);
        try {
            ballots.count(principal.getName(), id, PaperForm.count(ballot, sent));
        } catch (Refusal refusal) {
            model.addAttribute("problem", words.say(refusal));
            return show(ballot, principal, sent, model);
        }
        if (ballots.require(id).open()) {
            return "redirect:/ballots/" + id + "/count";
        }
        redirect.addFlashAttribute("said", words.say("ballot.count.agreed"));
        return "redirect:/ballots/" + id;
    }

    private String show(Ballot ballot, Principal principal, Map<String, String> typed, Model model) {
        Standing standing = ballots.standing(principal.getName(), ballot.id());
        model.addAttribute("ballot", ballotWords.head(ballot));
        model.addAttribute("standing", standing);
        model.addAttribute("electors", ballot.electors());
        model.addAttribute("typed", typed);
        model.addAttribute("sheets", sheets(ballot, typed));
        return "ballot/count";
    }

    private List<Sheet> sheets(Ballot ballot, Map<String, String> typed) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < ballot.items().size(); i++) {
            List<Figure> figures = new ArrayList<>();
            for (int c = 0; c < ballot.choices().size(); c++) {
                String field = PaperForm.field(i, c);
                figures.add(
                        new Figure(field, ballotWords.choice(ballot.choices().get(c)), typed.get(field)));
            }
            sheets.add(new Sheet(ballot.items().get(i).label(), figures));
        }
        return sheets;
    }
}
