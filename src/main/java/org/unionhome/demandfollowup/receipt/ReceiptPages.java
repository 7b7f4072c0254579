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
    private final PageWords words;

    ReceiptPages(ReceiptView view, Letters letters, AnonymousForm form, GuessThrottle throttle, PageWords words) {
        this.view = view;
        this.letters = letters;
        this.form = form;
        this.throttle = throttle;
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
            String problem = form.problem("addition", text);
            if (problem == null && view.mayAdd(known) && !letters.full()) {
                put(fields, Letter.Kind.ADD, known, Map.of("text", text), model);
            } else {
                model.addAttribute("typedAddition", text);
                model.addAttribute("additionProblem", problem == null ? words.say(KEY + "tooLate") : problem);
            }
            view.fill(model, known);
        });
        return PAGE;
    }

    /** Rates what came of an anonymous demand. */
    @PostMapping("/public/receipt/rate")
    String rate(@RequestParam Map<String, String> fields, HttpServletRequest request, Model model) {
        find(fields.getOrDefault("code", ""), request, model).ifPresent(known -> {
            String problem = ratingProblem(fields, known);
            if (problem == null) {
                put(fields, Letter.Kind.RATE, known, rating(fields), model);
            } else {
                model.addAttribute("typedComment", fields.get("comment"));
                model.addAttribute("ratingProblem", problem);
            }
            view.fill(model, known);
        });
        return PAGE;
    }

    private String ratingProblem(Map<String, String> fields, Receipts.Found known) {
        if (!view.mayRate(known) || letters.full()) {
            return words.say(KEY + "tooLate");
        }
        if (!fields.getOrDefault("rating", "").matches("[1-4]")) {
            return words.say(KEY + "choose");
        }
        String comment = AnonymousForm.clean(fields.get("comment"));
        return comment.isEmpty() ? null : form.problem("comment", comment);
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
            Map<String, String> fields,
            Letter.Kind kind,
            Receipts.Found known,
            Map<String, Object> content,
            Model model) {
        letters.add(new Letter(LetterId.of(fields.get("letter")), kind, known.digest(), content));
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
            throttle.right(address);
            model.addAttribute("code", typed);
        }
        return known;
    }
}
