package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.petition.form.HandleAccusation;

/** What discipline inspection, or whoever stands above the accused, does with a sealed accusation. */
@Component
class AccusationDesk {

    private final Petitions petitions;
    private final Accused accused;
    private final Routing routing;
    private final Writings writings;
    private final Clock clock;

    AccusationDesk(Petitions petitions, Accused accused, Routing routing, Writings writings, Clock clock) {
        this.petitions = petitions;
        this.accused = accused;
        this.routing = routing;
        this.writings = writings;
        this.clock = clock;
    }

    void handle(String caseNumber, HandleAccusation form, String actor) {
        if (form.outcome() == HandleAccusation.Outcome.MORE_ACCUSED) {
            keepOut(caseNumber, form.moreAccused());
            return;
        }
        if (form.reply() == null) {
            throw new Refusal("petition.refusal.reply");
        }
        Petition petition = petitions.change(
                caseNumber, moving -> moving.accusationConcluded(form.outcome().name(), LocalDate.now(clock)));
        writings.issue(petition, Writings.Kind.ACCUSATION, form.reply(), actor);
    }

    private void keepOut(String caseNumber, String named) {
        if (named == null) {
            throw new Refusal("petition.refusal.moreAccused");
        }
        int before = accused.of(caseNumber).size();
        accused.keepOut(petitions.require(caseNumber), named);
        if (accused.of(caseNumber).size() == before) {
            throw new Refusal("petition.refusal.moreAccused");
        }
        routing.requireHandler(caseNumber);
    }
}
