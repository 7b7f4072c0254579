package org.unionhome.passport.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.passport.PassportAccess;
import org.unionhome.passport.SkillCounts;
import org.unionhome.people.Entitlements;
import org.unionhome.portal.Moments;
import org.unionhome.portal.NotFound;
import org.unionhome.portal.PageWords;

/** For managers and for who looks after training: the people of a unit, and how many stand on which level. */
@Controller
class PassportPeoplePage {

    /** A number above the list. */
    public record Count(String text, long count) {}

    private final PassportGuard guard;
    private final PassportPeople list;
    private final PassportAccess access;
    private final SkillCounts skills;
    private final PageWords words;
    private final Moments moments;

    PassportPeoplePage(
            PassportGuard guard,
            PassportPeople list,
            PassportAccess access,
            SkillCounts skills,
            PageWords words,
            Moments moments) {
        this.guard = guard;
        this.list = list;
        this.access = access;
        this.skills = skills;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/passport/people")
    String people(
            Principal principal,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        Entitlements who = guard.who(principal.getName());
        List<PassportPeople.Option> units = list.units(list.roots(who));
        PassportPeople.Option chosen = units.stream()
                .filter(option -> unit == null || option.code().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<PassportPeople.Row> rows = list.page(chosen.code(), after);
        List<PassportPeople.Row> shown = rows.subList(0, Math.min(PassportPeople.PAGE, rows.size()));
        model.addAttribute("units", units);
        model.addAttribute("unit", chosen);
        model.addAttribute("people", shown);
        model.addAttribute(
                "next", rows.size() > shown.size() ? shown.get(shown.size() - 1).id() : null);
        model.addAttribute("counts", counts(chosen.code()));
        model.addAttribute("writes", access.writer(who).isPresent());
        return "passport/people";
    }

    private List<Count> counts(String unit) {
        List<Count> counts = new ArrayList<>();
        skills.of(unit, moments.today())
                .forEach((level, count) -> counts.add(0, new Count(words.say("passport.level." + level), count)));
        long craftsmen = skills.craftsmen(unit, moments.today());
        if (craftsmen > 0) {
            counts.add(new Count(words.say("passport.craftsman"), craftsmen));
        }
        return counts;
    }
}
