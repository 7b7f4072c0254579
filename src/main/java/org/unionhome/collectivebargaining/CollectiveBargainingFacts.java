package org.unionhome.collectivebargaining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.RuleSet;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.collectivebargaining.round.CoordinationWish;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/**
 * What the platform shows of a bargaining, and to whom. The case is sealed from its first day: the general right of officers and
 * auditors gives way to the sides, and the other side learns of the case when the offer reaches it.
 */
@Component
public class CollectiveBargainingFacts implements CaseFacts {

    private final CollectiveBargainings bargainings;
    private final Onlookers onlookers;
    private final Recusal recusal;
    private final LawBook law;
    private final CourseTerms terms;
    private final CoordinationWish coordination;
    private final Initiators initiators;
    private final StartValues starts;
    private final Representatives representatives;
    private final RecorderChange recorders;
    private final BargainingWords words;
    private final List<StepValues> values;
    private final List<PageLines> lines;

    CollectiveBargainingFacts(
            CollectiveBargainings bargainings,
            Onlookers onlookers,
            Recusal recusal,
            LawBook law,
            CourseTerms terms,
            CoordinationWish coordination,
            Initiators initiators,
            StartValues starts,
            Representatives representatives,
            RecorderChange recorders,
            BargainingWords words,
            List<StepValues> values,
            List<PageLines> lines) {
        this.bargainings = bargainings;
        this.onlookers = onlookers;
        this.recusal = recusal;
        this.law = law;
        this.terms = terms;
        this.coordination = coordination;
        this.initiators = initiators;
        this.starts = starts;
        this.representatives = representatives;
        this.recorders = recorders;
        this.words = words;
        this.values = values;
        this.lines = lines;
    }

    @Override
    public String process() {
        return "collective-bargaining";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Map<String, Object> all = new LinkedHashMap<>();
        values.forEach(part -> all.putAll(part.of(bargaining, taskKey)));
        all.values().removeIf(Objects::isNull);
        return all;
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return starts.of(actor);
    }

    @Override
    public boolean offeredTo(Entitlements who) {
        return initiators.of(who).isPresent();
    }

    @Override
    public Optional<RuleSet> ruleSetOf(String caseNumber) {
        return Optional.of(bargainings.require(caseNumber).ruleSet());
    }

    /** Terms that a law sets are the law's of this case. */
    @Override
    public String ruleOf(String caseNumber, String taskKey) {
        return law.termOf(bargainings.require(caseNumber), taskKey)
                .or(() -> terms.ruleOf(caseNumber, taskKey))
                .orElse(CaseFacts.super.ruleOf(caseNumber, taskKey));
    }

    @Override
    public Optional<Instant> termSince(String caseNumber, String taskKey) {
        return terms.since(caseNumber, taskKey);
    }

    @Override
    public Optional<String> roleAfterLeaving(String taskKey) {
        return BargainingSides.roleAfterLeaving(taskKey);
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Onlooker who = onlooker(caseNumber, viewer);
        List<Fact> facts = new ArrayList<>();
        lines.forEach(part -> part.add(facts, bargaining, who));
        return facts;
    }

    @Override
    public String title(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        return words.text("text.title", words.of("kind", bargaining.kind()), words.of("purpose", bargaining.purpose()));
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        String person = viewer.entitlements().person().id();
        List<String> offered = new ArrayList<>();
        if (BargainingMoves.allowed(bargaining.state(), BargainingState.ABANDONED)
                && representatives.leads(bargaining, bargaining.initiator(), person)) {
            offered.add("collective-bargaining.bargainingAbandoned");
        }
        if (recorders.offeredTo(bargaining, viewer.entitlements())) {
            offered.add("collective-bargaining.recorderChanged");
        }
        if (VacancyDesk.vacanciesArise(bargaining)) {
            representatives
                    .sideOf(caseNumber, person)
                    .map(BargainingSides::vacancyMessage)
                    .ifPresent(offered::add);
        }
        if (coordination.mayAsk(bargaining, person)) {
            offered.add("collective-bargaining.coordinationRequested");
        }
        return offered;
    }

    /** What a side wrote for itself is read by that side only. */
    @Override
    public boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        Onlooker who = onlooker(entry.chain(), viewer);
        if (BargainingSides.isShared(entry.action())) {
            return who.shared();
        }
        return BargainingSides.of(bargainings.require(entry.chain()), entry.action())
                .filter(who::isOf)
                .isPresent();
    }

    /** Files on the case are for both sides; private papers do not go there. */
    @Override
    public boolean mayReadFiles(String caseNumber, Viewer viewer) {
        return onlooker(caseNumber, viewer).shared();
    }

    @Override
    public boolean mayReadComments(String caseNumber, Viewer viewer) {
        return onlooker(caseNumber, viewer).shared();
    }

    private Onlooker onlooker(String caseNumber, Viewer viewer) {
        return onlookers.of(caseNumber, viewer.entitlements().person().id());
    }

    /** It is an office that begins a bargaining, not a person's own matter. */
    @Override
    public boolean ownMatter() {
        return false;
    }

    @Override
    public Set<String> recusedFrom(String caseNumber, String taskKey) {
        return recusal.from(bargainings.require(caseNumber), taskKey);
    }

    @Override
    public boolean sealed(String caseNumber) {
        return true;
    }

    @Override
    public boolean staysOpenTo(String caseNumber, String personId) {
        return onlookers.sees(caseNumber, personId);
    }
}
