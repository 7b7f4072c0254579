package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.CaseFile;
import org.unionhome.people.Person;
import org.unionhome.petition.form.DeclareInterest;
import org.unionhome.petition.form.ExtensionRequested;
import org.unionhome.petition.form.HandlerReplaced;
import org.unionhome.petition.form.Investigate;
import org.unionhome.petition.form.IssueOpinion;

/** From acceptance to the opinion: who handles it, without an interest in it, what they found and what they say. */
@Component
class HandlingDesk {

    private final Petitions petitions;
    private final Recusals recusals;
    private final Writings writings;
    private final SettleClock clocks;
    private final Rules rules;
    private final Words words;
    private final Clock clock;

    HandlingDesk(
            Petitions petitions,
            Recusals recusals,
            Writings writings,
            SettleClock clocks,
            Rules rules,
            Words words,
            Clock clock) {
        this.petitions = petitions;
        this.recusals = recusals;
        this.writings = writings;
        this.clocks = clocks;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    /** @throws Refusal when the person may not handle this petition */
    void name(CaseFile file, String handlerId) {
        List<Person> choices = recusals.handlers(petitions.require(file.number()), file.unitCode());
        if (choices.stream().noneMatch(person -> person.id().equals(handlerId))) {
            throw new Refusal("petition.refusal.handler");
        }
        petitions.change(file.number(), petition -> petition.handlerNamed(handlerId));
    }

    void declare(String caseNumber, DeclareInterest form, String handler) {
        boolean direct = form.outcome() == DeclareInterest.Outcome.DIRECT;
        if (direct) {
            if (form.reason() == null) {
                throw new Refusal("petition.refusal.reasonNeeded");
            }
            recusals.record(caseNumber, handler, form.reason(), today());
        }
        petitions.change(caseNumber, petition -> petition.interestDeclared(direct));
    }

    /** An officer or the chair names somebody else, because the handler is away, has left or has an interest. */
    void replace(String caseNumber, HandlerReplaced form) {
        String before = petitions.require(caseNumber).handlerId();
        petitions.change(caseNumber, Petition::handlerReplaced);
        if (Boolean.TRUE.equals(form.recuse())) {
            recusals.record(caseNumber, before, form.comment(), today());
        }
    }

    void investigated(String caseNumber, Investigate form) {
        boolean mediated = form.outcome() == Investigate.Outcome.MEDIATED;
        if (mediated && form.agreement() == null) {
            throw new Refusal("petition.refusal.agreement");
        }
        petitions.change(
                caseNumber, petition -> petition.investigated(form.finding(), mediated ? form.agreement() : null));
    }

    void agreementAnswered(String caseNumber, boolean confirmed) {
        String agreement = petitions.require(caseNumber).agreement();
        if (confirmed) {
            clocks.settled(caseNumber);
        }
        Petition petition = petitions.change(caseNumber, moving -> moving.agreementAnswered(confirmed, today()));
        if (confirmed) {
            writings.issue(petition, Writings.Kind.AGREEMENT, agreement, petition.handlerId());
        }
    }

    void askExtension(String caseNumber, ExtensionRequested form) {
        Rule limit = rules.require("petition.extension", today());
        petitions.change(caseNumber, petition -> petition.askExtension(form.days(), form.reason(), limit));
    }

    /** Granted: the term is longer, and the petitioner is told why. */
    void tellExtension(String caseNumber) {
        Petition petition = petitions.require(caseNumber);
        Extension extension = petition.extension();
        clocks.extend(caseNumber, extension.extensionDays());
        String end = words.lastDay(clocks.settleEnds(caseNumber));
        writings.issue(
                petition,
                Writings.Kind.EXTENSION,
                words.official("text.extended", extension.extensionDays(), extension.extensionReason(), end),
                petition.handlerId());
    }

    void opine(String caseNumber, IssueOpinion form, Signatory signatory) {
        Petition petition =
                petitions.change(caseNumber, moving -> moving.opinionIssued(form.opinion(), signatory, today()));
        clocks.settled(caseNumber);
        boolean hardship = Boolean.TRUE.equals(form.hardship());
        String text = hardship ? form.opinionText() + "\n" + words.official("text.hardship") : form.opinionText();
        writings.issue(petition, Writings.Kind.OPINION, text, signatory.personId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
