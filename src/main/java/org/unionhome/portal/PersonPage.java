package org.unionhome.portal;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The roles of one person and who stands in for them. */
@Controller
class PersonPage {

    /** A role or unit to choose. */
    public record Option(String code, String name) {}

    private final PeopleRegister register;
    private final People people;
    private final PersonViews views;
    private final Choices choices;
    private final Units units;
    private final JdbcClient db;
    private final PageWords words;
    private final Moments moments;

    PersonPage(
            PeopleRegister register,
            People people,
            PersonViews views,
            Choices choices,
            Units units,
            JdbcClient db,
            PageWords words,
            Moments moments) {
        this.register = register;
        this.people = people;
        this.views = views;
        this.choices = choices;
        this.units = units;
        this.db = db;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/admin/people/{id}")
    String show(Principal principal, @PathVariable String id, Model model) {
        requireAdministrator(principal);
        Person person = people.find(id).orElseThrow(NotFound::new);
        model.addAttribute("person", views.head(person));
        model.addAttribute("grants", views.grants(register.grants(id)));
        model.addAttribute("substitutions", views.substitutions(register.substitutions(id)));
        model.addAttribute("roles", roles());
        model.addAttribute("units", units.all());
        model.addAttribute("processes", choices.all());
        model.addAttribute("today", moments.today().toString());
        model.asMap().putIfAbsent("errors", Map.of());
        model.asMap().putIfAbsent("typed", Map.of("from", moments.today().toString()));
        return "admin/person";
    }

    private List<Option> roles() {
        return db.sql("select code from role order by level, code").query(String.class).list().stream()
                .map(code -> new Option(code, words.role(code)))
                .toList();
    }

    @PostMapping("/admin/people/{id}/grants")
    String grant(
            Principal principal,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        requireAdministrator(principal);
        return change(
                id,
                redirect,
                sent,
                "role",
                "portal.people.granted",
                () -> register.grant(
                        principal.getName(),
                        id,
                        sent.getOrDefault("role", ""),
                        sent.getOrDefault("unit", ""),
                        day(sent, "from")));
    }

    @PostMapping("/admin/people/{id}/grants/{grant}/end")
    String endGrant(
            Principal principal, @PathVariable String id, @PathVariable long grant, RedirectAttributes redirect) {
        requireAdministrator(principal);
        return change(
                id,
                redirect,
                Map.of(),
                "role",
                "portal.people.ended",
                () -> register.endGrant(principal.getName(), id, grant));
    }

    @PostMapping("/admin/people/{id}/substitutions")
    String substitute(
            Principal principal,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        requireAdministrator(principal);
        String process = sent.getOrDefault("process", "");
        return change(
                id,
                redirect,
                sent,
                "substitute",
                "portal.people.substituteSaved",
                () -> register.substitute(
                        principal.getName(),
                        new PeopleRegister.Substitution(
                                0,
                                id,
                                sent.getOrDefault("substitute", "").strip(),
                                day(sent, "from"),
                                day(sent, "to"),
                                process.isEmpty() ? null : choices.of(process).slug())));
    }

    @PostMapping("/admin/people/{id}/substitutions/{row}/end")
    String endSubstitution(
            Principal principal, @PathVariable String id, @PathVariable long row, RedirectAttributes redirect) {
        requireAdministrator(principal);
        return change(
                id,
                redirect,
                Map.of(),
                "substitute",
                "portal.people.ended",
                () -> register.endSubstitution(principal.getName(), id, row));
    }

    private void requireAdministrator(Principal principal) {
        Access.require(people.entitlements(principal.getName()), Access.MANAGE_PEOPLE);
    }

    private String change(
            String id,
            RedirectAttributes redirect,
            Map<String, String> typed,
            String field,
            String said,
            Runnable action) {
        try {
            action.run();
            redirect.addFlashAttribute("said", words.say(said));
        } catch (Refusal | DateTimeParseException problem) {
            String text = problem instanceof Refusal refusal ? words.say(refusal) : words.say("portal.rules.badDate");
            redirect.addFlashAttribute("errors", Map.of(field, text));
            redirect.addFlashAttribute("typed", typed);
        }
        return "redirect:/admin/people/" + id;
    }

    private static LocalDate day(Map<String, String> sent, String field) {
        return LocalDate.parse(sent.getOrDefault(field, ""));
    }
}
