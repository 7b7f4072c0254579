package org.unionhome.starselection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;
import org.unionhome.publicnotice.Objections;

/** What the platform shows of a cohort. */
@Component
public class StarSelectionFacts implements CaseFacts {

    private final StarSelections selections;
    private final SelectionValues values;
    private final PlanValues plan;
    private final SelectionWords words;
    private final Interests interests;
    private final Objections objections;

    StarSelectionFacts(
            StarSelections selections,
            SelectionValues values,
            PlanValues plan,
            SelectionWords words,
            Interests interests,
            Objections objections) {
        this.selections = selections;
        this.values = values;
        this.plan = plan;
        this.words = words;
        this.interests = interests;
        this.objections = objections;
    }

    @Override
    public String process() {
        return "star-selection";
    }

    @Override
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return values.of(selections.require(caseNumber), taskKey);
    }

    @Override
    public Map<String, Object> startValues(Person actor) {
        return values.start();
    }

    @Override
    public boolean offeredTo(Entitlements who) {
        return StarSelectionTasks.holds(who, StarSelectionTasks.OPENER);
    }

    /** It is opened in office: the same officer announces the call and opens the rating. */
    @Override
    public boolean ownMatter() {
        return false;
    }

    /** Whoever stands in the cohort does not read the judges' sheets about themselves, whatever office they hold. */
    @Override
    public Set<String> excluded(String caseNumber) {
        return interests.excluded(caseNumber);
    }

    @Override
    public Set<String> recusedFrom(String caseNumber, String taskKey) {
        return objections.recusedFrom(caseNumber, taskKey);
    }

    @Override
    public List<Fact> facts(String caseNumber, Viewer viewer) {
        StarSelection selection = selections.require(caseNumber);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("quota", String.valueOf(selection.plan().quota())));
        facts.add(fact("weights", plan.weights(selection)));
        facts.add(fact("judges", plan.judges(selection)));
        facts.add(fact("nominationsUntil", plan.lastDay(selection)));
        facts.add(fact("ratingUntil", words.day(selection.ratingUntil())));
        facts.add(fact("attended", attended(selection)));
        facts.add(fact("committee", committee(selection.committeeVote())));
        facts.add(fact("reason", selection.reason()));
        facts.add(fact("stars", selection.ranking().isEmpty() ? null : chosen(selection)));
        facts.add(fact("term", term(selection.term())));
        facts.add(fact("allowanceDocument", selection.allowanceDocument()));
        facts.add(fact("cancelReason", selection.cancelReason()));
        return facts;
    }

    private String attended(StarSelection selection) {
        return words.names(
                selection.attendances().stream().map(Attendance::personId).toList());
    }

    private String committee(CommitteeVote vote) {
        return vote == null
                ? null
                : words.text(
                        "text.committee",
                        vote.due(),
                        vote.present(),
                        vote.yes(),
                        words.text(
                                "outcome.decideByPartyCommittee." + (vote.approved() ? "APPROVED" : "NOT_APPROVED")));
    }

    private String chosen(StarSelection selection) {
        return words.text(
                "text.chosen",
                Shortlist.chosen(selection).size(),
                selection.plan().quota());
    }

    private String term(StarTerm term) {
        return term == null
                ? null
                : words.text("text.term", term.from().toString(), term.to().toString());
    }

    private static Fact fact(String key, String value) {
        return new Fact("star-selection.fact." + key, value);
    }

    @Override
    public String title(String caseNumber) {
        return selections.require(caseNumber).plan().name();
    }

    @Override
    public List<String> offeredMessages(String caseNumber, Viewer viewer) {
        boolean may = selections.require(caseNumber).state().beforeAppointment()
                && StarSelectionTasks.holds(viewer.entitlements(), StarSelectionTasks.OPENER);
        return may ? List.of("star-selection.cohortCancelled") : List.of();
    }
}
