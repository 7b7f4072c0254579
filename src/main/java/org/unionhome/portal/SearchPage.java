package org.unionhome.portal;

import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.workflow.Reading;

/** Finds cases by number or by a person's name, among those that the searcher may see. */
@Controller
class SearchPage {

    private static final int SHOWN = 20;
    private static final int LOOKED_AT = 100;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final People people;
    private final CaseList list;
    private final Cases cases;
    private final Reading reading;
    private final Disclosure disclosure;
    private final CaseRows rows;

    SearchPage(People people, CaseList list, Cases cases, Reading reading, Disclosure disclosure, CaseRows rows) {
        this.people = people;
        this.list = list;
        this.cases = cases;
        this.reading = reading;
        this.disclosure = disclosure;
        this.rows = rows;
    }

    @GetMapping("/search")
    String empty() {
        return "search";
    }

    /** A search is posted and answered at once: what was looked for is in no address and no log. */
    @PostMapping("/search")
    String search(Principal principal, @RequestParam(defaultValue = "") String words, Model model) {
        String wanted = words.replace("\u0000", "").strip();
        model.addAttribute("words", wanted);
        int length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST || length > LONGEST) {
            model.addAttribute("tooShort", true);
            return "search";
        }
        List<CaseRow> found = find(people.entitlements(principal.getName()), wanted);
        model.addAttribute("cases", found.subList(0, Math.min(SHOWN, found.size())));
        model.addAttribute("cut", found.size() > SHOWN);
        return "search";
    }

    private List<CaseRow> find(Entitlements who, String wanted) {
        Set<String> numbers = new LinkedHashSet<>(list.concerning(who, wanted, LOOKED_AT));
        if (holdsRoleOfCompany(who)) {
            numbers.addAll(list.matching(wanted, LOOKED_AT));
        }
        List<CaseRow> found = new ArrayList<>();
        for (String number : numbers) {
            CaseFile file = cases.require(number);
            boolean shown = reading.viewer(who.person().id(), file)
                    .filter(viewer -> fitsByNumber(number, wanted) || disclosure.mayKnow(file, viewer))
                    .isPresent();
            if (shown) {
                found.add(rows.of(file));
            }
            if (found.size() > SHOWN) {
                break;
            }
        }
        return found;
    }

    private static boolean fitsByNumber(String number, String wanted) {
        return number.regionMatches(true, 0, wanted, 0, wanted.length());
    }

    /** Only a role of the whole company can open cases that do not concern the person by name or unit. */
    private static boolean holdsRoleOfCompany(Entitlements who) {
        return who.groups().stream().anyMatch(group -> Groups.unitOf(group) == null);
    }
}
