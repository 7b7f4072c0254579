package org.unionhome.ballot.page;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.BallotReading;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Standing;
import org.unionhome.portal.Moments;

/** A person's ballots; and one of them: its paper while they may vote, then the turnout, at last the result. */
@Controller
class BallotPages {

    private static final int MOST = 50;

    private final Ballots ballots;
    private final BallotAccess access;
    private final BallotWords words;
    private final ResultWords results;
    private final List<BallotReading> readings;
    private final Moments moments;

    BallotPages(
            Ballots ballots,
            BallotAccess access,
            BallotWords words,
            ResultWords results,
            List<BallotReading> readings,
            Moments moments) {
        this.ballots = ballots;
        this.access = access;
        this.words = words;
        this.results = results;
        this.readings = readings;
        this.moments = moments;
    }

    @GetMapping("/ballots")
    String mine(Principal principal, Model model) {
        String me = principal.getName();
        List<BallotViews.Row> rows = ballots.ofPerson(me, MOST).stream()
                .map(ballot -> words.row(ballot, ballots.standing(me, ballot.id())))
                .toList();
        model.addAttribute("ballots", rows);
        return "ballot/ballots";
    }

    @GetMapping("/ballots/{id}")
    String ballot(@PathVariable String id, Principal principal, Model model) {
        Ballot ballot = access.require(principal.getName(), id);
        Standing standing = ballots.standing(principal.getName(), id);
        if (standing.elector() && !standing.voted() && !ballot.paper() && ballot.takes(moments.now())) {
            return paper(ballot, Map.of(), model);
        }
        return state(ballot, principal, model);
    }

    /** The paper with what was chosen so far. */
    String paper(Ballot ballot, Map<String, String> chosen, Model model) {
        model.addAttribute("ballot", words.head(ballot));
        model.addAttribute("choices", words.choices(ballot));
        model.addAttribute("items", words.items(ballot, chosen));
        model.addAttribute("turnout", words.turnout(ballot, ballots.turnout(ballot.id())));
        model.addAttribute(
                "readings",
                readings.stream()
                        .flatMap(each -> each.of(ballot.caseNumber()).stream())
                        .toList());
        return "ballot/paper";
    }

    private String state(Ballot ballot, Principal principal, Model model) {
        model.addAttribute("ballot", words.head(ballot));
        model.addAttribute("standing", ballots.standing(principal.getName(), ballot.id()));
        model.addAttribute("turnout", words.turnout(ballot, ballots.turnout(ballot.id())));
        model.addAttribute("caseNumber", access.seesCase(principal.getName(), ballot) ? ballot.caseNumber() : null);
        if (ballot.state() == Ballot.State.CLOSED) {
            model.addAttribute("result", results.view(ballot, ballots.result(ballot.id())));
        }
        return "ballot/ballot";
    }

    /** How many have voted by now; once the ballot has ended, the page is to be read again. */
    @GetMapping("/ballots/{id}/turnout")
    String turnout(@PathVariable String id, Principal principal, HttpServletResponse response, Model model) {
        Ballot ballot = access.require(principal.getName(), id);
        if (!ballot.open()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("ballot", words.head(ballot));
        model.addAttribute("turnout", words.turnout(ballot, ballots.turnout(id)));
        return "ballot/turnout :: turnout";
    }

    /** Whether a paper is in the box. The code is posted: in an address it would stay in histories and logs. */
    @PostMapping("/ballots/{id}/receipt")
    String receipt(
            @PathVariable String id, @RequestParam(defaultValue = "") String code, Principal principal, Model model) {
        Ballot ballot = access.require(principal.getName(), id);
        boolean known = ballots.counted(id, code);
        String where = known ? ballot.state().name() : "unknown";
        model.addAttribute("receiptKnown", known);
        model.addAttribute("receiptKey", "ballot.receipt." + where);
        return state(ballot, principal, model);
    }
}
