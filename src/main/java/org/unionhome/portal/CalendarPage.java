package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.cases.CalendarRegister;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;

/** The holidays and make-up working days of a year, entered once from the State Council's notice. */
@Controller
class CalendarPage {

    private static final List<String> KINDS = List.of("HOLIDAY", "WORKDAY");
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    private final CalendarRegister register;
    private final People people;
    private final PageWords words;
    private final Moments moments;

    CalendarPage(CalendarRegister register, People people, PageWords words, Moments moments) {
        this.register = register;
        this.people = people;
        this.words = words;
        this.moments = moments;
    }

    /** Next year's days are what is usually missing. */
    @GetMapping("/admin/calendar")
    String thisYear() {
        return "redirect:/admin/calendar/" + moments.today().getYear();
    }

    @GetMapping("/admin/calendar/{year}")
    String show(Principal principal, @PathVariable int year, Model model) {
        Access.require(people.entitlements(principal.getName()), Access.CHANGE_RULES);
        requirePossible(year);
        model.addAttribute("year", year);
        model.addAttribute("years", List.of(year - 1, year + 1));
        model.asMap().putIfAbsent("lines", spoken(register.linesOf(year)));
        return "admin/calendar";
    }

    @PostMapping("/admin/calendar/{year}")
    String replace(
            Principal principal,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String lines,
            RedirectAttributes redirect) {
        Entitlements who = people.entitlements(principal.getName());
        Access.require(who, Access.CHANGE_RULES);
        requirePossible(year);
        try {
            register.replace(year, stored(lines), principal.getName(), Access.firstHeld(who, Access.CHANGE_RULES));
            redirect.addFlashAttribute("said", words.say("portal.calendar.saved", String.valueOf(year)));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("lines", lines);
            boolean wrongLine = "cases.refusal.impossibleDay".equals(refusal.key());
            redirect.addFlashAttribute(
                    "problem", wrongLine ? words.say("portal.calendar.wrongLine") : words.say(refusal));
        }
        return "redirect:/admin/calendar/" + year;
    }

    private static void requirePossible(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new NotFound();
        }
    }

    /** The office reads 休 and 班, as the notice writes them. */
    private String spoken(String lines) {
        String text = lines;
        for (String kind : KINDS) {
            text = text.replace("," + kind + ",", "," + words.say("portal.calendar." + kind) + ",");
        }
        return text;
    }

    private String stored(String lines) {
        String text = lines.replace('\uff0c', ',');
        for (String kind : KINDS) {
            text = text.replaceAll(", *" + words.say("portal.calendar." + kind) + " *,", "," + kind + ",");
        }
        return text;
    }
}
