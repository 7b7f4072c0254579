package org.unionhome.demandfollowup.receipt;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.portal.PageWords;

/** Follows a demand by its code. The code is posted: in an address it would stay in histories and logs. */
@Controller
class ReceiptPages {

    private static final String PAGE = "processes/demand-follow-up/pages/receipt";
    private static final String KEY = "demand-follow-up.receipt.";

    private final ReceiptView view;
    private final Letters letters;
    private final AnonymousForm form;
    private final GuessThrottle throttle;
    private final LetterLimits limits;
    private final PageWords words;

    ReceiptPages(
            ReceiptView view,
            Letters letters,
            AnonymousForm form,
            GuessThrottle throttle,
            LetterLimits limits,
            PageWords words) {
        this.view = view;
        this.letters = letters;
        this.form = form;
        this.throttle = throttle;
        this.limits = limits;
        this.words = words;
    }

    @GetMapping("/public/receipt")
    String empty() {
        return PAGE;
    }

    @PostMapping("/public/receipt")
    String look(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
        find(code, request, model).ifPresent(known -> view.fill(model, known));
        return PAGE;
    }

    /** Adds something to an anonymous demand. */
    @PostMapping("/public/receipt/add")
    String add(@RequestParam Map<String, String> fields, HttpServletRequest request, Model model) {
        find(fields.getOrDefault("code", ""), request, model).ifPresent(known -> {
            String text = AnonymousForm.clean(fields.get("text"));
            String problem = additionProblem(text, known, request.getRemoteAddr());
            if (problem == null) {
                put(request, fields, Letter.Kind.ADD, known, Map.of("text", text), model);
            } else {
                model.addAttribute("typedAddition", text);
                model.addAttribute("additionProblem", problem);
            }
            view.fill(model, known);
        });
        return PAGE;
    }

    private String additionProblem(String text, Receipts.Found known, String address) {
        if (!view.mayAdd(known)) {
            return words.say(KEY + "tooLate");
        }
        String problem = form.problem("addition", text);
        return problem == null ? limits.problem(address).orElse(null) : problem;
    }

    /** Rates what came of an anonymous demand. */
    @PostMapping("/public/receipt/rate")
    String rate(@RequestParam Map<String, String> fields, HttpServletRequest request, Model model) {
        find(fields.getOrDefault("code", ""), request, model).ifPresent(known -> {
            String problem = ratingProblem(fields, known, request.getRemoteAddr());
            if (problem == null) {
                put(request, fields, Letter.Kind.RATE, known, rating(fields), model);
            } else {
                model.addAttribute("typedRating", fields.get("rating"));
                model.addAttribute("typedComment", fields.get("comment"));
                model.addAttribute("ratingProblem", problem);
            }
            view.fill(model, known);
        });
        return PAGE;
    }

    private String ratingProblem(Map<String, String> fields, Receipts.Found known, String address) {
        if (!view.mayRate(known)) {
            return words.say(KEY + "tooLate");
        }
        if (!fields.getOrDefault("rating", "").matches("[1-4]")) {
            return words.say(KEY + "choose");
        }
        String comment = AnonymousForm.clean(fields.get("comment"));
        String problem = comment.isEmpty() ? null : form.problem("comment", comment);
        return problem == null ? limits.problem(address).orElse(null) : problem;
    }

    private static Map<String, Object> rating(Map<String, String> fields) {
        Map<String, Object> content = new HashMap<>();
        content.put("score", Integer.valueOf(fields.get("rating")));
        String comment = AnonymousForm.clean(fields.get("comment"));
        if (!comment.isEmpty()) {
            content.put("comment", comment);
        }
        return content;
    }

    private void put(
            HttpServletRequest request,
            Map<String, String> fields,
            Letter.Kind kind,
            Receipts.Found known,
            Map<String, Object> content,
            Model model) {
        if (letters.add(new Letter(LetterId.of(fields.get("letter")), kind, known.digest(), content))) {
            limits.taken(request.getRemoteAddr());
        }
        model.addAttribute("received", true);
    }

    /** The demand or waiting letter behind a code; says what is wrong with the code otherwise. */
    private Optional<Receipts.Found> find(String typed, HttpServletRequest request, Model model) {
        String address = request.getRemoteAddr();
        model.addAttribute("typedCode", typed);
        if (throttle.mustWait(address)) {
            model.addAttribute("problem", words.say(KEY + "wait"));
            return Optional.empty();
        }
        Optional<Receipts.Found> known =
                ReceiptCode.read(typed).map(ReceiptCode::digest).flatMap(view::find);
        if (known.isEmpty()) {
            throttle.wrong(address);
            model.addAttribute(
                    "problem", words.say(KEY + (ReceiptCode.read(typed).isPresent() ? "unknown" : "mistyped")));
        } else {
            model.addAttribute("code", typed);
        }
        return known;
    }
}
