package org.unionhome.passport.page;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionhome.people.Person;

/** One person's passport: one's own, or that of somebody one looks after. */
@Controller
class PassportPages {

    private final PassportGuard guard;
    private final PassportBook book;
    private final PassportTables tables;
    private final PassportPeople list;

    PassportPages(PassportGuard guard, PassportBook book, PassportTables tables, PassportPeople list) {
        this.guard = guard;
        this.book = book;
        this.tables = tables;
        this.list = list;
    }

    @GetMapping("/passport")
    String own(Principal principal, Model model) {
        return show(principal.getName(), principal.getName(), model);
    }

    @GetMapping("/passport/{personId}")
    String of(Principal principal, @PathVariable String personId, Model model) {
        return show(principal.getName(), personId, model);
    }

    private String show(String readerId, String personId, Model model) {
        Person person = guard.readable(readerId, personId);
        model.addAttribute("person", book.head(person));
        model.addAttribute("own", readerId.equals(personId));
        model.addAttribute("leads", !list.roots(guard.who(readerId)).isEmpty());
        model.addAttribute("writes", guard.mayWrite(readerId, personId));
        model.addAttribute("rungs", book.rungs(person));
        model.addAttribute("tables", tables.of(personId));
        model.addAttribute("posts", book.posts(person, readerId));
        model.addAttribute("chapters", book.chapters(person, readerId));
        return "passport/passport";
    }
}
