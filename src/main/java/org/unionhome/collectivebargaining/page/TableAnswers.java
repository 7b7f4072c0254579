package org.unionhome.collectivebargaining.page;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.portal.PageWords;
import org.unionhome.portal.RefusalStatus;

/** Leads back to a page after something was done there, and says what became of it. */
@Component
class TableAnswers {

    private final PageWords words;

    TableAnswers(PageWords words) {
        this.words = words;
    }

    String toClause(String number, int clause) {
        return "redirect:/bargaining/" + number + "/table?clause=" + clause;
    }

    /** @throws Refusal when there is no such thing for this person: that is an error page, not a sentence */
    String after(RedirectAttributes redirect, String back, Supplier<String> action) {
        try {
            redirect.addFlashAttribute("said", action.get());
            redirect.addFlashAttribute("typed", null);
            return back;
        } catch (Refusal refusal) {
            return refused(redirect, back, refusal);
        }
    }

    String refused(RedirectAttributes redirect, String back, Refusal refusal) {
        if (RefusalStatus.of(refusal).value() == 404) {
            throw refusal;
        }
        redirect.addFlashAttribute("refused", words.say(refusal));
        return back;
    }
}
