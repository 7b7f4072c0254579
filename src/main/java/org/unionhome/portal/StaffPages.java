package org.unionhome.portal;

import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.people.People;

/** The administrator's pages for a new unit, a new person, and many persons at once. */
@Controller
class StaffPages {

    private final StaffRegister register;
    private final PersonList list;
    private final People people;
    private final Units units;
    private final PageWords words;

    StaffPages(StaffRegister register, PersonList list, People people, Units units, PageWords words) {
        this.register = register;
        this.list = list;
        this.people = people;
        this.units = units;
        this.words = words;
    }

    @GetMapping("/admin/persons/new")
    String personForm(Principal principal, Model model) {
        requireAdministrator(principal);
        model.addAttribute("units", units.all());
        return form(model, "admin/person-new");
    }

    @PostMapping("/admin/persons/new")
    String addPerson(Principal principal, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        requireAdministrator(principal);
        var person = new StaffCheck.NewPerson(
                text(sent, "id"),
                text(sent, "name"),
                text(sent, "unit"),
                text(sent, "email"),
                text(sent, "language"),
                text(sent, "hiredOn"));
        try {
            var handover = register.addPerson(principal.getName(), person, sent.getOrDefault("password", ""));
            redirect.addFlashAttribute("handovers", List.of(handover));
            redirect.addFlashAttribute("said", words.say("portal.staff.personAdded"));
            return "redirect:/admin/people/" + person.id();
        } catch (Refusal refusal) {
            return again(redirect, refusal, sent, "/admin/persons/new");
        }
    }

    @GetMapping("/admin/units/new")
    String unitForm(Principal principal, Model model) {
        requireAdministrator(principal);
        model.addAttribute("parents", units.parents());
        return form(model, "admin/unit-new");
    }

    @PostMapping("/admin/units/new")
    String addUnit(Principal principal, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        requireAdministrator(principal);
        var unit = new StaffCheck.NewUnit(
                text(sent, "code"), text(sent, "parent"), text(sent, "name"), text(sent, "nameEn"));
        try {
            register.addUnit(principal.getName(), unit);
            redirect.addFlashAttribute("said", words.say("portal.staff.unitAdded"));
            return "redirect:/admin/people";
        } catch (Refusal refusal) {
            return again(redirect, refusal, sent, "/admin/units/new");
        }
    }

    @GetMapping("/admin/persons/import")
    String importForm(Principal principal, Model model) {
        requireAdministrator(principal);
        model.addAttribute("units", units.all());
        model.addAttribute("most", PersonList.MOST);
        return form(model, "admin/person-import");
    }

    @PostMapping("/admin/persons/import")
    String importAll(
            Principal principal,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        requireAdministrator(principal);
        boolean fromFile = file != null && !file.isEmpty();
        String csv = fromFile ? CsvText.of(file.getBytes()) : lines;
        PersonList.Result result = list.read(csv);
        if (result.errors().isEmpty()) {
            redirect.addFlashAttribute("handovers", register.addAll(principal.getName(), result.persons()));
            redirect.addFlashAttribute(
                    "said", words.say("portal.staff.imported", result.persons().size()));
            return "redirect:/admin/people";
        }
        redirect.addFlashAttribute("lineErrors", result.errors());
        redirect.addFlashAttribute("typed", Map.of("lines", csv));
        return "redirect:/admin/persons/import";
    }

    private static String form(Model model, String view) {
        model.asMap().putIfAbsent("errors", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return view;
    }

    /** What was typed comes back, except a password. */
    private static String again(RedirectAttributes redirect, Refusal refusal, Map<String, String> sent, String path) {
        Map<String, String> typed = new HashMap<>(sent);
        typed.remove("password");
        typed.remove("_csrf");
        redirect.addFlashAttribute("typed", typed);
        redirect.addFlashAttribute("errors", refusal.fields());
        return "redirect:" + path;
    }

    private void requireAdministrator(Principal principal) {
        Access.require(people.entitlements(principal.getName()), Access.MANAGE_PEOPLE);
    }

    private static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").replace("\u0000", "").strip();
    }
}
