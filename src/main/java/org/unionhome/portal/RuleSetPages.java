package org.unionhome.portal;

import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.cases.RuleSetRegister;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;

/** The law by jurisdiction and day of effect: for everybody to read and to compare, for the union office to add to. */
@Controller
class RuleSetPages {

    private static final Map<String, String> FIELD_OF = Map.of(
            "cases.refusal.ruleSetJurisdiction", "jurisdiction",
            "cases.refusal.ruleSetName", "name",
            "cases.refusal.ruleSetTaken", "effectiveFrom",
            "cases.refusal.ruleSetInUse", "effectiveFrom",
            "cases.refusal.ruleDateTaken", "effectiveFrom",
            "cases.refusal.reasonMissing", "reason");

    private final RuleSetViews views;
    private final RuleSetRegister register;
    private final People people;
    private final PageWords words;
    private final Moments moments;

    RuleSetPages(RuleSetViews views, RuleSetRegister register, People people, PageWords words, Moments moments) {
        this.views = views;
        this.register = register;
        this.people = people;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/rules/sets")
    String list(Principal principal, Model model) {
        model.addAttribute("sets", views.list());
        model.addAttribute("mayAdd", Access.holdsAny(people.entitlements(principal.getName()), Access.CHANGE_RULES));
        return "rules/sets";
    }

    @GetMapping("/rules/sets/compare")
    String compare(
            @RequestParam(defaultValue = RuleSet.NATIONAL) String left,
            @RequestParam(defaultValue = RuleSet.NATIONAL) String right,
            @RequestParam(defaultValue = "") String on,
            Model model) {
        LocalDate day = dayOr(on, moments.today());
        RuleSet one = new RuleSet(left, day);
        RuleSet other = new RuleSet(right, day);
        model.addAttribute("jurisdictions", views.jurisdictions());
        model.addAttribute("left", left);
        model.addAttribute("right", right);
        model.addAttribute("on", day);
        model.addAttribute("leftTitle", views.title(one));
        model.addAttribute("rightTitle", views.title(other));
        model.addAttribute("groups", views.compare(one, other));
        return "rules/compare";
    }

    private static LocalDate dayOr(String typed, LocalDate otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    @GetMapping("/rules/sets/new")
    String form(Principal principal, Model model) {
        Access.require(people.entitlements(principal.getName()), Access.CHANGE_RULES);
        model.addAttribute("fields", views.fields());
        model.addAttribute("confidences", List.of(Rule.Confidence.values()));
        model.asMap().putIfAbsent("errors", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return "rules/new";
    }

    @PostMapping("/rules/sets/new")
    String add(Principal principal, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        Entitlements who = people.entitlements(principal.getName());
        Access.require(who, Access.CHANGE_RULES);
        RuleSetForm form = new RuleSetForm(sent, words);
        Map<String, String> errors = new LinkedHashMap<>();
        RuleSetRegister.NewSet set = form.read(views.fields(), errors);
        if (errors.isEmpty()) {
            save(set, who, errors);
        }
        if (!errors.isEmpty()) {
            redirect.addFlashAttribute("typed", form.typed(views.fields()));
            redirect.addFlashAttribute("errors", errors);
            return "redirect:/rules/sets/new";
        }
        redirect.addFlashAttribute("said", words.say("portal.ruleSets.saved"));
        return "redirect:/rules/sets";
    }

    private void save(RuleSetRegister.NewSet set, Entitlements who, Map<String, String> errors) {
        try {
            register.add(set, who.person().id(), null, Access.firstHeld(who, Access.CHANGE_RULES));
        } catch (Refusal refusal) {
            errors.put(FIELD_OF.getOrDefault(refusal.key(), "values"), words.say(refusal));
        }
    }
}
