package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a petition, and what it answers to the model's gateways, timers and assignments. */
@Transactional
@ProcessSteps(process = "petition")
public class PetitionSteps {

    private final Petitions petitions;
    private final Routing routing;
    private final HandlingDesk handling;
    private final SettleClock clocks;
    private final Recusals recusals;
    private final People people;
    private final Notices notices;
    private final Ledger ledger;
    private final Clock clock;

    PetitionSteps(
            Petitions petitions,
            Routing routing,
            HandlingDesk handling,
            SettleClock clocks,
            Recusals recusals,
            People people,
            Notices notices,
            Ledger ledger,
            Clock clock) {
        this.petitions = petitions;
        this.routing = routing;
        this.handling = handling;
        this.clocks = clocks;
        this.recusals = recusals;
        this.people = people;
        this.notices = notices;
        this.ledger = ledger;
        this.clock = clock;
    }

    public void routePetition(String caseNumber) {
        record(caseNumber, "routePetition", routing.route(caseNumber).name());
    }

    public void tellExtension(String caseNumber) {
        handling.tellExtension(caseNumber);
        record(caseNumber, "tellExtension", null);
    }

    /** The sixty days are over: the supervisor and the chair are told, once; nothing is decided by that. */
    public void orderSupervision(String caseNumber) {
        if (!mustReport(caseNumber)) {
            return;
        }
        Set<String> recused = recusals.of(caseNumber);
        List<String> told = List.of("supervisor", "unionChair").stream()
                .flatMap(role -> people.holders(role).stream())
                .map(Person::id)
                .filter(person -> !recused.contains(person))
                .toList();
        notices.tell(told, "ESCALATION", "petition.told.overdue", caseNumber, "#petition.settle");
        record(caseNumber, "orderSupervision", null);
    }

    private boolean mustReport(String caseNumber) {
        boolean[] first = new boolean[1];
        petitions.change(caseNumber, petition -> first[0] = petition.reportOverdue());
        return first[0];
    }

    public void closeUnanswered(String caseNumber) {
        petitions.change(caseNumber, petition -> petition.unanswered(LocalDate.now(clock)));
        record(caseNumber, "closeUnanswered", null);
    }

    public void closeReviewUnanswered(String caseNumber) {
        petitions.change(caseNumber, petition -> petition.unanswered(LocalDate.now(clock)));
        record(caseNumber, "closeReviewUnanswered", null);
    }

    public void recordWithdrawal(String caseNumber) {
        petitions.change(caseNumber, petition -> petition.withdraw(LocalDate.now(clock)));
        record(caseNumber, "recordWithdrawal", null);
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }

    public String route(String caseNumber) {
        return petitions.require(caseNumber).route().name();
    }

    public String accusationHandler(String caseNumber) {
        return routing.accusationHandler(caseNumber).role();
    }

    public String handler(String caseNumber) {
        return petitions.require(caseNumber).handlerId();
    }

    public boolean isMediated(String caseNumber) {
        return petitions.require(caseNumber).state() == PetitionState.MEDIATED;
    }

    public Date settleTermEnds(String caseNumber) {
        return Date.from(clocks.settleEnds(caseNumber));
    }

    public Date answerEnds(String caseNumber) {
        return clocks.taskEnds("answerOpinion");
    }

    public Date reviewAnswerEnds(String caseNumber) {
        return clocks.taskEnds("answerReview");
    }
}
