package org.unionhome.demandfollowup.receipt;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.Urgency;

/**
 * Raises a demand without a name. Nothing here asks who is logged in, and the answer is the page itself: a redirect would need
 * the session to carry the code.
 */
@Controller
class AnonymousPages {

    private static final String PAGE = "processes/demand-follow-up/pages/raise-anonymously";

    private final AnonymousForm form;
    private final AnonymousUnits units;
    private final Letters letters;
    private final LetterLimits limits;
    private final Slip slip;

    AnonymousPages(AnonymousForm form, AnonymousUnits units, Letters letters, LetterLimits limits, Slip slip) {
        this.form = form;
        this.units = units;
        this.letters = letters;
        this.limits = limits;
        this.slip = slip;
    }

    @GetMapping("/public/demands/new")
    String empty(Model model) {
        return show(model, Map.of(), Map.of());
    }

    @PostMapping("/public/demands/new")
    String raise(@RequestParam Map<String, String> fields, HttpServletRequest request, Model model) {
        Map<String, String> problems = form.problems(fields);
        UUID id = LetterId.of(fields.get("letter"));
        String closed = limits.problem(request.getRemoteAddr()).orElse(null);
        if (!problems.isEmpty() || closed != null) {
            model.addAttribute("closed", closed);
            return show(model, fields, problems);
        }
        ReceiptCode code = ReceiptCode.random();
        if (!letters.add(new Letter(id, Letter.Kind.RAISE, code.digest(), content(fields)))) {
            model.addAttribute("twice", true);
            return show(model, Map.of(), Map.of());
        }
        limits.taken(request.getRemoteAddr());
        model.addAttribute("anonymous", true);
        return slip.show(model, code);
    }

    private String show(Model model, Map<String, String> fields, Map<String, String> problems) {
        model.addAttribute("letter", LetterId.of(fields.get("letter")));
        model.addAttribute("typed", fields);
        model.addAttribute("problems", problems);
        model.addAttribute("units", units.all());
        model.addAttribute(
                "categories", Stream.of(Category.values()).map(Enum::name).toList());
        model.addAttribute(
                "urgencies", Stream.of(Urgency.values()).map(Enum::name).toList());
        return PAGE;
    }

    private static Map<String, Object> content(Map<String, String> fields) {
        Map<String, Object> content = new LinkedHashMap<>();
        Stream.of("unitCode", "category", "urgency", "title", "text", "suggestion")
                .map(name -> Map.entry(name, AnonymousForm.clean(fields.get(name))))
                .filter(field -> !field.getValue().isEmpty())
                .forEach(field -> content.put(field.getKey(), field.getValue()));
        return content;
    }
}
