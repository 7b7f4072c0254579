package org.unionhome.collectivebargaining.congress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Contracts;
import org.unionhome.collectivebargaining.form.DraftContract;
import org.unionhome.collectivebargaining.round.Reopenings;
import org.unionhome.collectivebargaining.signing.Contract;
import org.unionhome.collectivebargaining.signing.SignedContracts;

/** Whether the days of a draft fit: its own term, and the contract that it changes or ends. */
@Component
class DraftDays {

    private final ContractTerm term;
    private final SignedContracts contracts;
    private final Drafts drafts;
    private final Reopenings reopenings;

    DraftDays(ContractTerm term, SignedContracts contracts, Drafts drafts, Reopenings reopenings) {
        this.term = term;
        this.contracts = contracts;
        this.drafts = drafts;
        this.reopenings = reopenings;
    }

    /** @throws Refusal when they do not */
    void require(CollectiveBargaining bargaining, DraftContract form) {
        term.require(bargaining, form);
        fixed(bargaining.caseNumber()).ifPresent(draft -> requireSame(draft, form));
        switch (bargaining.purpose()) {
            case CHANGE -> {
                Contracts.InForce old = held(bargaining, form);
                if (!form.endsOn().equals(old.to())) {
                    throw new Refusal(
                            "collective-bargaining.refusal.changeKeepsTerm",
                            old.to().toString());
                }
            }
            case TERMINATE -> held(bargaining, form);
            case RENEW -> bargaining.previousContract().flatMap(contracts::find).ifPresent(old -> follows(old, form));
            case CONCLUDE -> {}
        }
    }

    private Contracts.InForce held(CollectiveBargaining bargaining, DraftContract form) {
        return previous(bargaining, form.startsOn())
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.notInForceThen"));
    }

    /** A renewed contract begins while the old one still holds, or on the day after: nobody is left without one. */
    private static void follows(Contract old, DraftContract form) {
        LocalDate latest = old.toDay().plusDays(1);
        if (!form.startsOn().isAfter(old.fromDay()) || form.startsOn().isAfter(latest)) {
            throw new Refusal(
                    "collective-bargaining.refusal.renewalDay",
                    old.fromDay().plusDays(1).toString(),
                    latest.toString());
        }
    }

    /** The draft whose days stand: an objection, or a signature that was not given, opens the clauses it names and nothing else. */
    Optional<Draft> fixed(String caseNumber) {
        boolean stands = reopenings.of(caseNumber).stream()
                .reduce((first, second) -> second)
                .filter(last -> last.cause() != Reopenings.Cause.CONGRESS)
                .isPresent();
        return stands ? drafts.latest(caseNumber) : Optional.empty();
    }

    private static void requireSame(Draft draft, DraftContract form) {
        if (!draft.fromDay().equals(form.startsOn()) || !Objects.equals(draft.toDay(), form.endsOn())) {
            throw new Refusal("collective-bargaining.refusal.daysStand");
        }
    }

    /** The contract that this one changes, ends or follows, if it holds on that day. */
    Optional<Contracts.InForce> previous(CollectiveBargaining bargaining, LocalDate on) {
        return bargaining.previousContract().flatMap(number -> contracts.inForce(number, on));
    }
}
