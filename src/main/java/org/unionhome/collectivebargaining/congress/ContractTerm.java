package org.unionhome.collectivebargaining.congress;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.LawBook;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.form.DraftContract;
import org.unionhome.collectivebargaining.round.LawDays;

/** How long a contract may last: one to three years, a wage contract usually one (集体合同规定 38). */
@Component
class ContractTerm {

    private final LawBook law;
    private final LawDays days;

    ContractTerm(LawBook law, LawDays days) {
        this.law = law;
        this.days = days;
    }

    /** The rules as they hold for this bargaining; a memorandum and a change have none of their own. */
    Optional<Rule> least(CollectiveBargaining bargaining) {
        return limited(bargaining) && !bargaining.kind().wage()
                ? law.find(bargaining, "termAtLeast")
                : Optional.empty();
    }

    Optional<Rule> most(CollectiveBargaining bargaining) {
        if (!limited(bargaining)) {
            return Optional.empty();
        }
        Optional<Rule> wage = law.find(bargaining, "wageTermAtMost")
                .filter(rule -> bargaining.kind().wage());
        return wage.or(() -> law.find(bargaining, "termAtMost"));
    }

    private static boolean limited(CollectiveBargaining bargaining) {
        return CongressDesk.formOf(bargaining) == Draft.Form.CONTRACT
                && (bargaining.purpose() == Purpose.CONCLUDE || bargaining.purpose() == Purpose.RENEW);
    }

    /** @throws Refusal when the days do not make a term that the law allows */
    void require(CollectiveBargaining bargaining, DraftContract form) {
        if (bargaining.purpose() == Purpose.TERMINATE) {
            if (form.endsOn() != null) {
                throw new Refusal("collective-bargaining.refusal.noEndWanted");
            }
            return;
        }
        if (form.endsOn() == null || form.endsOn().isBefore(form.startsOn())) {
            throw new Refusal("collective-bargaining.refusal.termMissing");
        }
        LocalDate after = form.endsOn().plusDays(1);
        least(bargaining)
                .filter(rule -> after.isBefore(days.after(rule, form.startsOn())))
                .ifPresent(rule -> {
                    throw new Refusal(
                            "collective-bargaining.refusal.termTooShort",
                            rule.value().intValueExact());
                });
        most(bargaining)
                .filter(rule -> after.isAfter(days.after(rule, form.startsOn())))
                .ifPresent(rule -> {
                    throw new Refusal(
                            "collective-bargaining.refusal.termTooLong",
                            rule.value().intValueExact());
                });
    }
}
