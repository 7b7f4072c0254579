package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.petition.form.DecideAcceptance;

/** Decides whether a petition is accepted, and says so in writing. */
@Component
class AcceptanceDesk {

    private final Petitions petitions;
    private final Writings writings;
    private final Routing routing;
    private final SettleClock clocks;
    private final Rules rules;
    private final Words words;
    private final Clock clock;

    AcceptanceDesk(
            Petitions petitions,
            Writings writings,
            Routing routing,
            SettleClock clocks,
            Rules rules,
            Words words,
            Clock clock) {
        this.petitions = petitions;
        this.writings = writings;
        this.routing = routing;
        this.clocks = clocks;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    PetitionTasks.Acceptance decide(String caseNumber, DecideAcceptance form, String officer) {
        return switch (form.outcome()) {
            case ACCEPTED -> accept(caseNumber, form, officer);
            case REFERRED -> refer(caseNumber, form, officer);
            case NOT_ACCEPTED -> refuse(caseNumber, form, officer);
            case WRONG_ADDRESSEE -> sendBack(caseNumber, form, officer);
            case RECLASSIFIED -> reclassify(caseNumber, form);
        };
    }

    private PetitionTasks.Acceptance accept(String caseNumber, DecideAcceptance form, String officer) {
        Petition accepted = petitions.change(caseNumber, petition -> petition.accept(today()));
        clocks.acceptanceDecided(caseNumber);
        String term = accepted.state() == PetitionState.STUDY ? "petition.studySuggestion.due" : "petition.settle.due";
        int days = rules.require(term, today()).value().intValueExact();
        String text = form.noticeText() == null ? words.official("text.accepted", days) : form.noticeText();
        writings.issue(accepted, Writings.Kind.ACCEPTANCE, text, officer);
        if (accepted.state() == PetitionState.STUDY) {
            return PetitionTasks.Acceptance.STUDY;
        }
        clocks.startSettling(caseNumber);
        return PetitionTasks.Acceptance.ACCEPTED;
    }

    /** To court or arbitration; for the latter always with the warning that the claim expires. */
    private PetitionTasks.Acceptance refer(String caseNumber, DecideAcceptance form, String officer) {
        Route route = petitions.require(caseNumber).route();
        String where = require(form.whereInstead(), "whereInstead");
        String text = words.official("text.referred", require(form.noticeText(), "noticeText"), where);
        writings.issue(
                petitions.require(caseNumber),
                Writings.Kind.REFERRAL,
                route == Route.ARBITRATION ? text + "\n" + arbitrationWarning() : text,
                officer);
        petitions.change(caseNumber, petition -> petition.refer(today()));
        return PetitionTasks.Acceptance.REFERRED;
    }

    String arbitrationWarning() {
        var limit = rules.require("petition.arbitrationLimit", today());
        return words.official(
                "text.arbitrationLimit",
                limit.law(),
                limit.article(),
                limit.value().intValueExact());
    }

    private PetitionTasks.Acceptance refuse(String caseNumber, DecideAcceptance form, String officer) {
        String reason = require(form.noticeText(), "noticeText");
        String where = require(form.whereInstead(), "whereInstead");
        writings.issue(
                petitions.require(caseNumber),
                Writings.Kind.REFUSAL,
                words.official("text.notAccepted", reason, where),
                officer);
        petitions.change(caseNumber, petition -> petition.notAccepted(today()));
        return PetitionTasks.Acceptance.NOT_ACCEPTED;
    }

    private PetitionTasks.Acceptance sendBack(String caseNumber, DecideAcceptance form, String officer) {
        Petition petition = petitions.require(caseNumber);
        if (petition.matter().forwardedBy() != null && !clocks.mayObject(caseNumber)) {
            var limit = rules.require("petition.wrongAddressee.due", today());
            throw new Refusal("petition.refusal.objectionLate", limit.law(), limit.article());
        }
        String reason = require(form.noticeText(), "noticeText");
        clocks.acceptanceDecided(caseNumber);
        petitions.change(caseNumber, moving -> moving.sentBack(today()));
        writings.issue(
                petition,
                Writings.Kind.SENT_BACK,
                words.official("text.sentBack", petition.matter().forwardedBy(), reason),
                officer);
        return PetitionTasks.Acceptance.WRONG_ADDRESSEE;
    }

    private PetitionTasks.Acceptance reclassify(String caseNumber, DecideAcceptance form) {
        Petition petition =
                petitions.change(caseNumber, moving -> moving.reclassify(form.newKind(), form.accusedText()));
        if (petition.sealed()) {
            routing.seal(petition);
        }
        return PetitionTasks.Acceptance.RECLASSIFIED;
    }

    private static String require(String text, String refusal) {
        if (text == null) {
            throw new Refusal("petition.refusal." + refusal);
        }
        return text;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
