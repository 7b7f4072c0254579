package org.unionhome.collectivebargaining.page;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.ClauseView;
import org.unionhome.portal.PageWords;

/** The draft as it stands against the contract before it; nothing in it belongs to one side. */
@Controller
class RedlinePages {

    /** A clause with its pieces, and what became of it as a whole. */
    public record Line(int number, String title, String state, String mood, String verdict, List<Mark> pieces) {}

    /** {@code tag} is what it is in HTML: ins, del or span. */
    public record Mark(String tag, String text) {}

    private final TableAccess access;
    private final BargainingTable table;
    private final CollectiveBargainings bargainings;
    private final ClauseWords clauses;
    private final PageWords words;

    RedlinePages(
            TableAccess access,
            BargainingTable table,
            CollectiveBargainings bargainings,
            ClauseWords clauses,
            PageWords words) {
        this.access = access;
        this.table = table;
        this.bargainings = bargainings;
        this.clauses = clauses;
        this.words = words;
    }

    @GetMapping("/bargaining/{number}/redline")
    String redline(@PathVariable String number, Principal principal, Model model) {
        model.addAttribute("seat", access.look(principal.getName(), number).orElse(null));
        model.addAttribute("number", number);
        model.addAttribute(
                "previous", bargainings.require(number).previousContract().orElse(null));
        model.addAttribute(
                "lines", table.clauses(number).stream().map(this::line).toList());
        return "processes/collective-bargaining/pages/redline";
    }

    private Line line(ClauseView clause) {
        String now = clause.state() == ClauseState.DROPPED ? "" : clause.text();
        List<Mark> pieces = now == null
                ? List.of(new Mark("span", clause.priorText() == null ? "" : clause.priorText()))
                : Redline.between(clause.priorText(), now).stream()
                        .map(piece -> new Mark(tag(piece.change()), piece.text()))
                        .toList();
        return new Line(
                clause.number(),
                clause.title(),
                clauses.state(clause.state()),
                ClauseWords.mood(clause.state()),
                words.say("collective-bargaining.redline." + verdict(clause, now)),
                pieces);
    }

    private static String verdict(ClauseView clause, String now) {
        if (now == null) {
            return clause.priorText() == null ? "openNew" : "open";
        }
        if (clause.priorText() == null) {
            return now.isEmpty() ? "never" : "new";
        }
        if (now.isEmpty()) {
            return "gone";
        }
        return now.equals(clause.priorText()) ? "same" : "changed";
    }

    private static String tag(Redline.Change change) {
        return switch (change) {
            case SAME -> "span";
            case DELETED -> "del";
            case INSERTED -> "ins";
        };
    }
}
