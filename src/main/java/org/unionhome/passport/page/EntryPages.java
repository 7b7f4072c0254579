package org.unionhome.passport.page;

import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.PassportRegister;
import org.unionhome.people.Person;
import org.unionhome.portal.NotFound;
import org.unionhome.portal.PageWords;

/** The forms with which human resources and the training centre write into somebody's passport, or strike what was wrong. */
@Controller
class EntryPages {

    private final PassportGuard guard;
    private final PassportRegister register;
    private final EntryReader reader;
    private final EntryChoices choices;
    private final PageWords words;

    EntryPages(
            PassportGuard guard, PassportRegister register, EntryReader reader, EntryChoices choices, PageWords words) {
        this.guard = guard;
        this.register = register;
        this.reader = reader;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping("/passport/{personId}/{kind}/new")
    String form(Principal principal, @PathVariable String personId, @PathVariable String kind, Model model) {
        Person person = writable(principal, personId);
        EntryKind of = PassportGuard.kind(kind);
        model.addAttribute("personId", person.id());
        model.addAttribute("personName", person.name());
        model.addAttribute("kind", of.word());
        model.addAttribute("fields", choices.fields(of));
        model.asMap().putIfAbsent("errors", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return "passport/entry";
    }

    @PostMapping("/passport/{personId}/{kind}/new")
    String add(
            Principal principal,
            @PathVariable String personId,
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Person person = writable(principal, personId);
        EntryKind of = PassportGuard.kind(kind);
        EntryReader.Result read = reader.read(of, sent);
        try {
            if (read.entry() == null) {
                throw new Refusal(read.errors(), "passport.refusal.wrong");
            }
            register.add(guard.writer(principal.getName()), new PassportRegister.Line(person.id(), read.entry()));
        } catch (Refusal refusal) {
            Map<String, String> typed = new HashMap<>(sent);
            typed.remove("_csrf");
            redirect.addFlashAttribute("typed", typed);
            redirect.addFlashAttribute("errors", refusal.fields());
            redirect.addFlashAttribute("refused", words.say(refusal));
            return "redirect:/passport/" + person.id() + "/" + of.word() + "/new";
        }
        redirect.addFlashAttribute("said", words.say("passport.added"));
        return "redirect:/passport/" + person.id();
    }

    @PostMapping("/passport/{personId}/{kind}/{id}/strike")
    String strike(
            Principal principal,
            @PathVariable String personId,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        Person person = writable(principal, personId);
        try {
            register.strike(
                    guard.writer(principal.getName()), person.id(), PassportGuard.kind(kind), id, reason.strip());
            redirect.addFlashAttribute("said", words.say("passport.struck"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("refused", words.say(refusal));
        }
        return "redirect:/passport/" + person.id();
    }

    private Person writable(Principal principal, String personId) {
        if (!guard.mayWrite(principal.getName(), personId)) {
            throw new NotFound();
        }
        return guard.readable(principal.getName(), personId);
    }
}
