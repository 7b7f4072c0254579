package org.unionhome.portal;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.cases.Cases;
import org.unionhome.workflow.Discretion;

/** The cases about a person or filed by them. */
@Controller
class CaseListPage {

    private static final int PAGE = 20;

    private final CaseList list;
    private final Cases cases;
    private final Discretion discretion;
    private final CaseRows rows;
    private final PageWords words;

    CaseListPage(CaseList list, Cases cases, Discretion discretion, CaseRows rows, PageWords words) {
        this.list = list;
        this.cases = cases;
        this.discretion = discretion;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/cases")
    String cases(
            Principal principal,
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String after,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        CaseList.Which which = which(state);
        List<CaseList.Place> page = list.of(principal.getName(), which, place(after), PAGE + 1);
        List<CaseList.Place> shown = page.subList(0, Math.min(PAGE, page.size()));
        model.addAttribute(
                "cases",
                shown.stream()
                        .map(place -> cases.require(place.number()))
                        .filter(file -> !discretion.hides(file, principal.getName()))
                        .map(rows::of)
                        .toList());
        model.addAttribute("more", page.size() > PAGE ? hrefAfter(which, shown.get(PAGE - 1)) : null);
        if (htmx != null) {
            return "more :: cases";
        }
        model.addAttribute("filters", filters(which));
        return "cases";
    }

    private List<FilterLink> filters(CaseList.Which chosen) {
        return Stream.of(CaseList.Which.values())
                .map(which -> new FilterLink(href(which), words.say("portal.cases." + word(which)), which == chosen))
                .toList();
    }

    private static String href(CaseList.Which which) {
        return which == CaseList.Which.ALL ? "/cases" : "/cases?state=" + word(which);
    }

    private static String hrefAfter(CaseList.Which which, CaseList.Place last) {
        return "/cases?state=" + word(which) + "&after=" + last.openedAt() + "_" + last.number();
    }

    private static String word(CaseList.Which which) {
        return which.name().toLowerCase();
    }

    private static CaseList.Which which(String state) {
        return Stream.of(CaseList.Which.values())
                .filter(w -> word(w).equals(state))
                .findFirst()
                .orElse(CaseList.Which.ALL);
    }

    private static CaseList.Place place(String after) {
        return Optional.ofNullable(after)
                .filter(text -> text.matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z_[A-Z]{2}-\\d{4}-\\d{5,}"))
                .map(text -> text.split("_"))
                .map(parts -> new CaseList.Place(parts[1], Instant.parse(parts[0])))
                .orElse(null);
    }
}
