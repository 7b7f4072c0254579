package org.unionhome.contractperformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.RuleSet;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/**
 * What the platform shows of the performance of a contract. The obligations themselves everybody reads on their page; the case
 * with its findings is for both sides and for those who keep a promise.
 */
@Component
public class ContractPerformanceFacts implements CaseFacts {

    private static final Set<String> COMPANY_SIDE = Set.of("companyChief", "humanResources", "generalManager");

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final PerformanceValues values;
    private final PerformanceLines lines;
    private final PerformanceDates dates;
    private final EvidenceDesk evidence;
    private final ObligationOwners owners;
    private final PerformanceWords words;

    ContractPerformanceFacts(
            ContractPerformances performances,
            Obligations obligations,
            PerformanceValues values,
            PerformanceLines lines,
            PerformanceDates dates,
            EvidenceDesk evidence,
            ObligationOwners owners,
            PerformanceWords words) {
        this.performances = performances;
        this.obligations = obligations;
        this.values = values;
        this.lines = lines;
        this.dates = dates;
        this.evidence = evidence;
        this.owners = owners;
        this.words = words;
    }

    @Override
    public String process() {
        return "contract-performance";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(performances.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return Map.of();
    }

    /** Never by hand: bargaining hands a contract over. */
    @Override
    public boolean offeredTo(Entitlements who) {
        return false;
    }

    @Override
    public Optional<RuleSet> ruleSetOf(String caseNumber) {
        return Optional.of(performances.require(caseNumber).ruleSet());
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        ContractPerformance performance = performances.require(caseNumber);
        List<Fact> facts = new ArrayList<>();
        add(facts, "contract", words.text("text.evidence", performance.contractNumber(), performance.title()));
        add(facts, "term", values.term(performance));
        List<Obligation> all = obligations.of(caseNumber);
        add(facts, "objection", performance.objection());
        add(facts, "count", all.isEmpty() ? null : lines.count(caseNumber));
        if (performance.state() == PerformanceState.RUNNING) {
            add(facts, "nextCheck", dates.nextCheck(performance, all).toString());
        }
        if (performance.renewal() != null) {
            add(facts, "renewal", words.text("outcome.proposeRenewal." + performance.renewal()));
        }
        add(facts, "renewalReason", performance.renewalReason());
        if (performance.ending() != null && !performance.state().ended()) {
            String why = words.text(
                    "text.ending." + performance.ending(), performance.to().toString());
            add(facts, "ending", why);
        }
        add(
                facts,
                "endedOn",
                performance.endedOn() == null ? null : performance.endedOn().toString());
        return facts;
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("contract-performance.fact." + key, value));
        }
    }

    @Override
    public String title(String caseNumber) {
        return performances.require(caseNumber).title();
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        boolean own = !evidence.own(performances.require(caseNumber), viewer.entitlements())
                .isEmpty();
        return own ? List.of("contract-performance.evidenceSupplied") : List.of();
    }

    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return takesPart(entry.chain(), viewer);
    }

    private boolean takesPart(String caseNumber, Viewer viewer) {
        return viewer.concerned()
                || viewer.oversees()
                || !viewer.openTasks().isEmpty()
                || mayLook(caseNumber, viewer.entitlements());
    }

    /** Whoever may see the case at all has to do with the contract: evidence lies there for both sides. */
    @Override
    public boolean mayReadFiles(Viewer viewer) {
        return true;
    }

    @Override
    public boolean mayReadComments(Viewer viewer) {
        return true;
    }

    /** The company's side, and who keeps one of its promises. */
    @Override
    public boolean mayLook(String caseNumber, Entitlements who) {
        Stream<Obligation> all = obligations.of(caseNumber).stream();
        return COMPANY_SIDE.stream().anyMatch(who::hasRole) || owners.ownsAny(who, all);
    }

    /** Nobody checks for both sides. */
    @Override
    public Set<String> recusedFrom(String caseNumber, String taskKey) {
        ContractPerformance performance = performances.require(caseNumber);
        String other = switch (taskKey) {
            case "checkByStaff" -> performance.companyChecker();
            case "checkByCompany" -> performance.staffChecker();
            default -> null;
        };
        return other == null ? Set.of() : Set.of(other);
    }

    /** Who hands a contract over does so in office, and works on it. */
    @Override
    public boolean ownMatter() {
        return false;
    }
}
