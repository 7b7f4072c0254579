package org.unionhome.collectivebargaining.page;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.table.ClauseMoves;
import org.unionhome.collectivebargaining.table.Finding;
import org.unionhome.collectivebargaining.table.Measure;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.collectivebargaining.table.Wish;
import org.unionhome.portal.PageWords;

/** What is done to single clauses. Every answer leads back to the clause and says what became of it. */
@Controller
class TableActions {

    private final TableAccess access;
    private final OfferMoves offers;
    private final ClauseMoves clauses;
    private final TableAnswers answers;
    private final PageWords words;

    TableActions(TableAccess access, OfferMoves offers, ClauseMoves clauses, TableAnswers answers, PageWords words) {
        this.access = access;
        this.offers = offers;
        this.clauses = clauses;
        this.answers = answers;
        this.words = words;
    }

    /** {@code act} is the button: keep it as our draft, put it on the table, or throw the draft away. */
    @PostMapping("/bargaining/{number}/table/clauses/{clause}/offer")
    String offer(
            @PathVariable String number,
            @PathVariable int clause,
            @RequestParam Map<String, String> sent,
            Principal principal,
            RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        redirect.addFlashAttribute("typed", sent);
        String act = sent.getOrDefault("act", "draft");
        String back = answers.toClause(number, clause);
        return switch (act) {
            case "table" ->
                answers.after(redirect, back, () -> said("tabled", offers.table(number, clause, me, wish(sent))));
            case "discard" ->
                answers.after(redirect, back, () -> {
                    offers.discardDraft(number, clause, me);
                    return words.say("collective-bargaining.said.discarded");
                });
            default ->
                answers.after(redirect, back, () -> said("drafted", offers.draft(number, clause, me, wish(sent))));
        };
    }

    private static Wish wish(Map<String, String> sent) {
        return Wish.of(
                Typed.text(sent.get("text")), Typed.amount(sent.get("amount")), Typed.reason(sent.get("reason")));
    }

    /** What was done, and what there is to say to it. */
    private String said(String key, List<Finding> findings) {
        StringBuilder text = new StringBuilder(words.say("collective-bargaining.said." + key));
        findings.forEach(finding -> text.append(words.say("collective-bargaining.said.pause"))
                .append(words.say("collective-bargaining.table.finding." + finding)));
        return text.toString();
    }

    @PostMapping("/bargaining/{number}/table/clauses/{clause}/positions/{id}/{act:accept|withdraw}")
    String position(
            @PathVariable String number,
            @PathVariable int clause,
            @PathVariable long id,
            @PathVariable String act,
            Principal principal,
            RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        boolean accept = act.equals("accept");
        return answers.after(redirect, answers.toClause(number, clause), () -> {
            if (accept) {
                offers.accept(number, me, id);
            } else {
                offers.withdraw(number, me, id);
            }
            return words.say("collective-bargaining.said." + (accept ? "accepted" : "withdrawn"));
        });
    }

    @PostMapping("/bargaining/{number}/table/clauses/{clause}/take-back")
    String takeBack(
            @PathVariable String number, @PathVariable int clause, Principal principal, RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        return answers.after(redirect, answers.toClause(number, clause), () -> {
            offers.takeBack(number, clause, me);
            return words.say("collective-bargaining.said.takenBack");
        });
    }

    @PostMapping("/bargaining/{number}/table/clauses/{clause}/drop")
    String drop(
            @PathVariable String number, @PathVariable int clause, Principal principal, RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        return answers.after(redirect, answers.toClause(number, clause), () -> {
            clauses.askDrop(number, clause, me);
            return words.say("collective-bargaining.said.dropAsked");
        });
    }

    @PostMapping("/bargaining/{number}/table/clauses")
    String add(
            @PathVariable String number,
            @RequestParam Topic topic,
            @RequestParam(defaultValue = "") String title,
            @RequestParam Measure measure,
            @RequestParam PayGroup group,
            Principal principal,
            RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        try {
            int clause = clauses.add(number, me, topic, title, measure, group);
            redirect.addFlashAttribute("said", words.say("collective-bargaining.said.added", clause));
            return answers.toClause(number, clause);
        } catch (Refusal refusal) {
            return answers.refused(redirect, "redirect:/bargaining/" + number + "/table", refusal);
        }
    }
}
