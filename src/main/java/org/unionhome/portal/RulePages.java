package org.unionhome.portal;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.RuleRegister;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;

/** The list of rule parameters, and a change of one: a new value from a date on, with its source and a reason. */
@Controller
class RulePages {

    private static final List<String> FIELDS = List.of("value", "effectiveFrom", "law", "article", "status", "reason");
    private static final Map<String, String> FIELD_OF = Map.of(
            "cases.refusal.impossibleValue", "value",
            "cases.refusal.ruleDateTaken", "effectiveFrom",
            "cases.refusal.ruleDateInPast", "effectiveFrom",
            "cases.refusal.unknownRule", "effectiveFrom",
            "cases.refusal.reasonMissing", "reason");

    private final Rules rules;
    private final RuleRegister register;
    private final RuleViews views;
    private final People people;
    private final PageWords words;
    private final Moments moments;

    RulePages(Rules rules, RuleRegister register, RuleViews views, People people, PageWords words, Moments moments) {
        this.rules = rules;
        this.register = register;
        this.views = views;
        this.people = people;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/admin/rules")
    String list(Principal principal, Model model) {
        Entitlements who = people.entitlements(principal.getName());
        Access.require(who, Access.SEE_RULES);
        model.addAttribute("groups", views.groups());
        model.addAttribute("changes", views.latestChanges());
        model.addAttribute("mayChange", Access.holdsAny(who, Access.CHANGE_RULES));
        return "admin/rules";
    }

    @GetMapping("/admin/rules/{id}")
    String form(Principal principal, @PathVariable long id, Model model) {
        Access.require(people.entitlements(principal.getName()), Access.CHANGE_RULES);
        Rule rule = rule(id);
        model.addAttribute("rule", views.row(rule));
        model.addAttribute("fields", FIELDS);
        model.addAttribute("statuses", List.of(Rule.Status.values()));
        model.asMap().putIfAbsent("errors", Map.of());
        model.asMap().putIfAbsent("typed", present(rule));
        return "admin/rule";
    }

    private Map<String, String> present(Rule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", rule.value().stripTrailingZeros().toPlainString());
        values.put("effectiveFrom", moments.today().toString());
        values.put("law", rule.law());
        values.put("article", rule.article());
        values.put("status", rule.status().name());
        values.put("reason", "");
        return values;
    }

    @PostMapping("/admin/rules/{id}")
    String change(
            Principal principal,
            @PathVariable long id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Entitlements who = people.entitlements(principal.getName());
        Access.require(who, Access.CHANGE_RULES);
        Map<String, String> errors = save(rule(id), sent, who);
        if (!errors.isEmpty()) {
            Map<String, String> typed = new LinkedHashMap<>(sent);
            typed.keySet().retainAll(FIELDS);
            redirect.addFlashAttribute("typed", typed);
            redirect.addFlashAttribute("errors", errors);
            return "redirect:/admin/rules/" + id;
        }
        redirect.addFlashAttribute("said", words.say("portal.rules.saved"));
        return "redirect:/admin/rules";
    }

    private Map<String, String> save(Rule rule, Map<String, String> sent, Entitlements who) {
        try {
            register.change(
                    new RuleRegister.Change(
                            rule.key(),
                            rule.jurisdiction(),
                            LocalDate.parse(sent.getOrDefault("effectiveFrom", "")),
                            number(sent.getOrDefault("value", "")),
                            blankToNull(sent.get("law")),
                            blankToNull(sent.get("article")),
                            Rule.Status.CONFIRMED.name().equals(sent.get("status"))
                                    ? Rule.Status.CONFIRMED
                                    : Rule.Status.TO_CONFIRM,
                            sent.get("reason")),
                    who.person().id(),
                    null,
                    Access.firstHeld(who, Access.CHANGE_RULES));
            return Map.of();
        } catch (DateTimeParseException e) {
            return Map.of("effectiveFrom", words.say("portal.rules.badDate"));
        } catch (NumberFormatException e) {
            return Map.of("value", words.say("portal.rules.badNumber"));
        } catch (Refusal refusal) {
            return Map.of(FIELD_OF.getOrDefault(refusal.key(), "value"), words.say(refusal));
        }
    }

    /** At most as many digits as the largest amount has: a number such as 1e999999 is refused before it is unfolded. */
    private static BigDecimal number(String typed) {
        String digits = typed.strip();
        if (!digits.matches("[0-9]{1,12}([.][0-9]{1,6})?")) {
            throw new NumberFormatException();
        }
        return new BigDecimal(digits);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Rule rule(long id) {
        return rules.all("").stream()
                .filter(rule -> rule.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
