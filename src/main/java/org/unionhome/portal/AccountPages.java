package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.people.People;

/** What the administrator does with one person's place and account: move, leave, come back, a new first password. */
@Controller
class AccountPages {

    private final StaffRegister register;
    private final People people;
    private final PageWords words;

    AccountPages(StaffRegister register, People people, PageWords words) {
        this.register = register;
        this.people = people;
        this.words = words;
    }

    @PostMapping("/admin/people/{id}/unit")
    String move(
            Principal principal,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect) {
        return change(
                principal,
                id,
                redirect,
                "newUnit",
                "portal.staff.moved",
                () -> register.move(principal.getName(), id, unit));
    }

    @PostMapping("/admin/people/{id}/hired")
    String hiredOn(
            Principal principal,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String hiredOn,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("typed", Map.of("hiredOn", hiredOn));
        return change(
                principal,
                id,
                redirect,
                "hiredOn",
                "portal.staff.hiredOnSaved",
                () -> register.hiredOn(principal.getName(), id, hiredOn.strip()));
    }

    @PostMapping("/admin/people/{id}/leave")
    String leave(Principal principal, @PathVariable String id, RedirectAttributes redirect) {
        return change(
                principal, id, redirect, "account", "portal.staff.left", () -> register.leave(principal.getName(), id));
    }

    @PostMapping("/admin/people/{id}/return")
    String comeBack(Principal principal, @PathVariable String id, RedirectAttributes redirect) {
        return change(
                principal,
                id,
                redirect,
                "account",
                "portal.staff.returned",
                () -> register.comeBack(principal.getName(), id));
    }

    @PostMapping("/admin/people/{id}/password")
    String newPassword(
            Principal principal,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        return change(
                principal,
                id,
                redirect,
                "password",
                "portal.staff.passwordGiven",
                () -> redirect.addFlashAttribute(
                        "handovers", List.of(register.newPassword(principal.getName(), id, password))));
    }

    private String change(
            Principal principal, String id, RedirectAttributes redirect, String field, String said, Runnable action) {
        Access.require(people.entitlements(principal.getName()), Access.MANAGE_PEOPLE);
        if (people.find(id).isEmpty()) {
            throw new NotFound();
        }
        try {
            action.run();
            redirect.addFlashAttribute("said", words.say(said));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute(
                    "errors", Map.of(field, refusal.fields().getOrDefault(field, words.say(refusal))));
        }
        return "redirect:/admin/people/" + id;
    }
}
