package org.unionhome.ballot.page;

import java.security.Principal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.portal.PageWords;
import org.unionhome.portal.QrPicture;

/**
 * Casting: the paper is looked over once more, then put into the box, and the receipt is shown in that answer only. The code is
 * drawn with the page that asks for confirmation, so a second try after a lost answer shows the same receipt.
 */
@Controller
class VotePages {

    private final Ballots ballots;
    private final BallotAccess access;
    private final BallotPages pages;
    private final BallotWords ballotWords;
    private final PageWords words;

    VotePages(Ballots ballots, BallotAccess access, BallotPages pages, BallotWords ballotWords, PageWords words) {
        this.ballots = ballots;
        this.access = access;
        this.pages = pages;
        this.ballotWords = ballotWords;
        this.words = words;
    }

    /** @throws Refusal when this person may not vote, has voted, or it is over: on a shared phone nobody reads the paper again */
    @PostMapping("/ballots/{id}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> sent, Principal principal, Model model) {
        Ballot ballot = access.require(principal.getName(), id);
        ballots.requireVote(principal.getName(), id);
        Map<String, String> chosen = PaperForm.choices(ballot, sent);
        boolean back = sent.containsKey("back");
        if (back || chosen.size() < ballot.items().size()) {
            if (!back) {
                int missing = ballot.items().size() - chosen.size();
                model.addAttribute("problem", words.say("ballot.paper.missing", missing));
            }
            return pages.paper(ballot, chosen, model);
        }
        model.addAttribute("ballot", ballotWords.head(ballot));
        model.addAttribute("items", ballotWords.items(ballot, chosen));
        model.addAttribute("code", ReceiptCode.random().text());
        return "ballot/confirm";
    }

    /** @throws Refusal when this person may not vote, has voted, or it is over */
    @PostMapping("/ballots/{id}/cast")
    String cast(@PathVariable String id, @RequestParam Map<String, String> sent, Principal principal, Model model) {
        Ballot ballot = access.require(principal.getName(), id);
        ReceiptCode code = ReceiptCode.read(sent.getOrDefault("code", "")).orElseGet(ReceiptCode::random);
        ballots.cast(principal.getName(), id, PaperForm.choices(ballot, sent), code);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/ballots/" + id)
                        .toUriString() + "#" + code.text();
        model.addAttribute("ballot", ballotWords.head(ballots.require(id)));
        model.addAttribute("code", code.text());
        model.addAttribute("qr", QrPicture.of(address));
        return "ballot/receipt";
    }
}
