package org.unionhome.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Person;

/** What the platform shows of a petition, and from whom it keeps it. */
@Component
public class PetitionFacts implements CaseFacts {

    private static final Set<PetitionState> REPLACEABLE = Set.of(
            PetitionState.DECLARATION, PetitionState.INVESTIGATION, PetitionState.AGREEMENT, PetitionState.OPINION);

    private final Petitions petitions;
    private final PetitionForms forms;
    private final PetitionPage page;
    private final Registration registration;
    private final Routing routing;
    private final Accused accused;
    private final Recusals recusals;
    private final SettleClock clocks;
    private final Ledger ledger;
    private final Words words;

    PetitionFacts(
            Petitions petitions,
            PetitionForms forms,
            PetitionPage page,
            Registration registration,
            Routing routing,
            Accused accused,
            Recusals recusals,
            SettleClock clocks,
            Ledger ledger,
            Words words) {
        this.petitions = petitions;
        this.forms = forms;
        this.page = page;
        this.registration = registration;
        this.routing = routing;
        this.accused = accused;
        this.recusals = recusals;
        this.clocks = clocks;
        this.ledger = ledger;
        this.words = words;
    }

    @Override
    public String process() {
        return "petition";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return forms.of(petitions.require(caseNumber), taskKey);
    }

    /** An accusation that is late is reported to the next instance that is not accused. */
    @Override
    public String ruleOf(String caseNumber, String taskKey) {
        return taskKey.equals("handleAccusation")
                ? "petition." + routing.accusationHandler(caseNumber).rule() + ".due"
                : CaseFacts.super.ruleOf(caseNumber, taskKey);
    }

    @Override
    public Optional<Instant> termSince(String caseNumber, String taskKey) {
        return taskKey.equals("decideAcceptance") ? clocks.acceptanceSince(caseNumber) : Optional.empty();
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return Map.of(
                "mayRegister",
                registration.mayRegister(actor),
                "registeredFor",
                "SELF",
                "channel",
                "ONLINE",
                "peopleCount",
                1,
                "representatives",
                1,
                "earlierOptions",
                registration.earlierOf(actor.id()));
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        return page.of(petitions.require(caseNumber), viewer);
    }

    /** The kind alone: what it says is for those who may see the case. */
    @Override
    public String title(String caseNumber) {
        return words.of("kind", petitions.require(caseNumber).kind());
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        Petition petition = petitions.require(caseNumber);
        List<String> offered = new ArrayList<>();
        if (viewer.applicant() && petition.state().isWithdrawable()) {
            offered.add("petition.petitionWithdrawn");
        }
        if (petition.handlerId() != null
                && viewer.is(petition.handlerId())
                && petition.state().isHandling()
                && petition.extension() == null) {
            offered.add("petition.extensionRequested");
        }
        boolean answersForIt = viewer.entitlements().hasRole("unionOfficer")
                || viewer.entitlements().hasRole("unionChair");
        if (answersForIt && !viewer.applicant() && REPLACEABLE.contains(petition.state())) {
            offered.add("petition.handlerReplaced");
        }
        return offered;
    }

    /** The petitioner reads the writings; remarks among officers stay among them. */
    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return viewer.oversees() || !viewer.openTasks().isEmpty();
    }

    @Override
    public Set<String> excluded(String caseNumber) {
        Set<String> excluded = new LinkedHashSet<>(accused.of(caseNumber));
        excluded.addAll(recusals.of(caseNumber));
        return excluded;
    }

    /** Who has inspected it under its seal may look at it again. */
    @Override
    public boolean staysOpenTo(String caseNumber, String personId) {
        return ledger.of(caseNumber).stream()
                .anyMatch(entry -> personId.equals(entry.actorId())
                        && entry.action().equals("handleAccusation")
                        && entry.role() != null);
    }

    @Override
    public boolean sealed(String caseNumber) {
        return petitions.require(caseNumber).sealed();
    }
}
