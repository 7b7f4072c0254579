package org.unionhome.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.RuleSets;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.RuleSetRegister;

/** Puts rule sets into words, one by one and side by side. */
@Component
class RuleSetViews {

    /** A law in the list. */
    public record SetRow(
            String code, String jurisdiction, String from, String name, String law, String note, int numbers) {}

    /** What a set says of one parameter; all null where it says nothing. @param national whether only the national law says it */
    public record Side(String value, String source, String confidence, boolean sample, boolean national) {}

    /** One parameter in two sets. */
    public record Line(String name, Side left, Side right, boolean differs) {}

    /** The lines of one process. */
    public record Group(String name, List<Line> lines) {}

    /** A parameter that a new set may state. @param units more than one where the law chooses what it is measured in */
    public record Field(String key, String name, List<String> units) {}

    private static final Side SILENT = new Side(null, null, null, false, false);

    private final RuleSets sets;
    private final Rules rules;
    private final RuleViews views;
    private final PageWords words;
    private final Moments moments;

    RuleSetViews(RuleSets sets, Rules rules, RuleViews views, PageWords words, Moments moments) {
        this.sets = sets;
        this.rules = rules;
        this.views = views;
        this.words = words;
        this.moments = moments;
    }

    List<SetRow> list() {
        List<Rule> laws = laws();
        return sets.all().stream().map(set -> row(set, laws)).toList();
    }

    private SetRow row(RuleSets.Known set, List<Rule> laws) {
        int numbers = (int) laws.stream()
                .filter(rule -> rule.jurisdiction().equals(set.jurisdiction())
                        && rule.effectiveFrom().equals(set.effectiveFrom()))
                .count();
        return new SetRow(
                set.jurisdiction(),
                views.jurisdiction(set.jurisdiction()),
                moments.day(set.effectiveFrom()),
                set.name(),
                set.law(),
                set.note(),
                numbers);
    }

    List<PersonPage.Option> jurisdictions() {
        return sets.jurisdictions().stream()
                .map(code -> new PersonPage.Option(code, views.jurisdiction(code)))
                .toList();
    }

    /** The name of the law that a set stands for. */
    String title(RuleSet set) {
        return sets.find(set)
                .map(RuleSets.Known::name)
                .orElseGet(() -> words.say("portal.ruleSets.onlyNational", views.jurisdiction(set.jurisdiction())));
    }

    List<Group> compare(RuleSet left, RuleSet right) {
        Map<String, List<Line>> byProcess = new LinkedHashMap<>();
        for (String key : keys()) {
            Optional<Rule> ours = rules.find(key, left);
            Optional<Rule> theirs = rules.find(key, right);
            if (ours.isPresent() || theirs.isPresent()) {
                byProcess
                        .computeIfAbsent(key.substring(0, key.indexOf('.')), slug -> new ArrayList<>())
                        .add(new Line(views.name(key), side(ours, left), side(theirs, right), differ(ours, theirs)));
            }
        }
        return byProcess.entrySet().stream()
                .map(entry -> new Group(words.processName(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static boolean differ(Optional<Rule> left, Optional<Rule> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        return left.get().unit() != right.get().unit()
                || left.get().value().compareTo(right.get().value()) != 0;
    }

    private Side side(Optional<Rule> found, RuleSet set) {
        return found.map(rule -> new Side(
                        views.value(rule),
                        views.source(rule),
                        words.say("portal.ruleSets.confidence."
                                + (rule.confidence() == null ? "none" : rule.confidence())),
                        rule.confidence() != Rule.Confidence.READ,
                        !rule.jurisdiction().equals(set.jurisdiction())))
                .orElse(SILENT);
    }

    /** Every parameter that some law states. */
    List<Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Rule rule : laws()) {
            fields.computeIfAbsent(
                    rule.key(),
                    key -> new Field(
                            key,
                            views.name(key),
                            RuleSetRegister.unitsOf(rule).stream()
                                    .map(Enum::name)
                                    .toList()));
        }
        return List.copyOf(fields.values());
    }

    private List<String> keys() {
        return laws().stream().map(Rule::key).distinct().toList();
    }

    private List<Rule> laws() {
        return rules.all("").stream().filter(rule -> RuleSet.covers(rule.key())).toList();
    }
}
