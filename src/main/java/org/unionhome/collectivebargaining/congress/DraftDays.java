package org.unionhome.collectivebargaining.congress;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Contracts;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.form.DraftContract;

/** Whether the days of a draft fit: its own term, and the contract that it changes or ends. */
@Component
class DraftDays {

    private final ContractTerm term;
    private final Contracts contracts;

    DraftDays(ContractTerm term, Contracts contracts) {
        this.term = term;
        this.contracts = contracts;
    }

    /** @throws Refusal when they do not */
    void require(CollectiveBargaining bargaining, DraftContract form) {
        term.require(bargaining, form);
        if (bargaining.purpose() != Purpose.CHANGE && bargaining.purpose() != Purpose.TERMINATE) {
            return;
        }
        Contracts.InForce previous = previous(bargaining, form.startsOn())
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.notInForceThen"));
        if (bargaining.purpose() == Purpose.CHANGE && !form.endsOn().equals(previous.to())) {
            throw new Refusal(
                    "collective-bargaining.refusal.changeKeepsTerm",
                    previous.to().toString());
        }
    }

    /** The contract that this one changes, ends or follows, if it holds on that day. */
    Optional<Contracts.InForce> previous(CollectiveBargaining bargaining, LocalDate on) {
        return bargaining.previousContract().flatMap(number -> contracts.inForce(number, on));
    }
}
