package org.unionhome.collectivebargaining.page;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.collectivebargaining.table.KeepMoves;
import org.unionhome.collectivebargaining.table.Notes;
import org.unionhome.collectivebargaining.table.PackageMoves;
import org.unionhome.collectivebargaining.table.Seat;
import org.unionhome.portal.PageWords;

/** A side's notes, and the packages that it makes of its drafts. */
@Controller
class PrivateActions {

    private final TableAccess access;
    private final Notes notes;
    private final PackageMoves packages;
    private final KeepMoves keeps;
    private final TableAnswers answers;
    private final PageWords words;

    PrivateActions(
            TableAccess access,
            Notes notes,
            PackageMoves packages,
            KeepMoves keeps,
            TableAnswers answers,
            PageWords words) {
        this.access = access;
        this.notes = notes;
        this.packages = packages;
        this.keeps = keeps;
        this.answers = answers;
        this.words = words;
    }

    @PostMapping("/bargaining/{number}/table/notes")
    String write(
            @PathVariable String number,
            @RequestParam(required = false) Integer clause,
            @RequestParam(defaultValue = "") String text,
            Principal principal,
            RedirectAttributes redirect) {
        Seat seat = access.seat(principal.getName(), number);
        return answers.after(redirect, back(number, clause), () -> {
            notes.write(seat, clause, text);
            return words.say("collective-bargaining.said.noted");
        });
    }

    @PostMapping("/bargaining/{number}/table/notes/{id}/remove")
    String remove(
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam(required = false) Integer clause,
            Principal principal,
            RedirectAttributes redirect) {
        Seat seat = access.seat(principal.getName(), number);
        return answers.after(redirect, back(number, clause), () -> {
            notes.remove(seat, id);
            return words.say("collective-bargaining.said.removed");
        });
    }

    private String back(String number, Integer clause) {
        return clause == null ? "redirect:/bargaining/" + number + "/table" : answers.toClause(number, clause);
    }

    @PostMapping("/bargaining/{number}/table/packages")
    String table(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "clauses", defaultValue = "") List<Integer> clauses,
            Principal principal,
            RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        return answers.after(redirect, back(number, null), () -> {
            packages.table(number, me, title, clauses);
            return words.say("collective-bargaining.said.packageTabled");
        });
    }

    /** What nobody has touched stays as it was, if the other side accepts that too. */
    @PostMapping("/bargaining/{number}/table/keep")
    String keep(@PathVariable String number, Principal principal, RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        return answers.after(
                redirect,
                back(number, null),
                () -> words.say("collective-bargaining.said.kept", keeps.keepAll(number, me)));
    }

    @PostMapping("/bargaining/{number}/table/packages/{id}/{act:accept|withdraw}")
    String bundle(
            @PathVariable String number,
            @PathVariable long id,
            @PathVariable String act,
            Principal principal,
            RedirectAttributes redirect) {
        String me = access.seat(principal.getName(), number).personId();
        boolean accept = act.equals("accept");
        return answers.after(redirect, back(number, null), () -> {
            if (accept) {
                packages.accept(number, me, id);
            } else {
                packages.withdraw(number, me, id);
            }
            return words.say("collective-bargaining.said." + (accept ? "packageAccepted" : "packageWithdrawn"));
        });
    }
}
