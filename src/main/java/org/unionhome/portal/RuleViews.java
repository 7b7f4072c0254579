package org.unionhome.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.RuleRegister;

/** Puts rule parameters and their changes into words. */
@Component
class RuleViews {

    private static final String DUE = ".due";
    private static final int LATEST = 20;
    private static final int SINCE_EVER = 1950;

    /** The rules of one process. */
    public record Group(String name, List<RuleRow> rules) {}

    /** One parameter as the list shows it. */
    public record RuleRow(
            long id,
            String name,
            String value,
            String from,
            String jurisdiction,
            String source,
            String status,
            boolean confirmed) {}

    private final Rules rules;
    private final Ledger ledger;
    private final PersonNames names;
    private final PageWords words;
    private final Moments moments;

    RuleViews(Rules rules, Ledger ledger, PersonNames names, PageWords words, Moments moments) {
        this.rules = rules;
        this.ledger = ledger;
        this.names = names;
        this.words = words;
        this.moments = moments;
    }

    List<Group> groups() {
        Map<String, List<RuleRow>> byProcess = new LinkedHashMap<>();
        for (Rule rule : rules.all("")) {
            String process = rule.key().substring(0, rule.key().indexOf('.'));
            byProcess.computeIfAbsent(process, slug -> new ArrayList<>()).add(row(rule));
        }
        return byProcess.entrySet().stream()
                .map(entry -> new Group(words.processName(entry.getKey()), entry.getValue()))
                .toList();
    }

    RuleRow row(Rule rule) {
        return new RuleRow(
                rule.id(),
                name(rule.key()),
                value(rule),
                from(rule),
                jurisdiction(rule.jurisdiction()),
                source(rule),
                rule.status().name(),
                rule.status() == Rule.Status.CONFIRMED);
    }

    /** The number with what it is measured in. */
    String value(Rule rule) {
        return words.say(
                "portal.unit." + rule.unit(), rule.value().stripTrailingZeros().toPlainString());
    }

    /** The law and its article. */
    String source(Rule rule) {
        return rule.law() == null
                ? words.say("portal.rules.noSource")
                : rule.law() + (rule.article() == null ? "" : " " + rule.article());
    }

    /** The first day of all is only the register's way of saying: since ever. */
    private String from(Rule rule) {
        return rule.effectiveFrom().getYear() <= SINCE_EVER
                ? words.say("portal.rules.always")
                : moments.day(rule.effectiveFrom());
    }

    String jurisdiction(String code) {
        return words.find("portal.jurisdiction." + code).orElse(code);
    }

    /** The register begins each line with the jurisdiction's code. */
    private String spelledOut(String outcome) {
        int end = outcome.indexOf(' ');
        return end < 0 ? outcome : jurisdiction(outcome.substring(0, end)) + outcome.substring(end);
    }

    /** A process names its own parameters; the term of a task is called after the task. */
    String name(String key) {
        return words.find(key.substring(0, key.indexOf('.')) + ".rule" + key.substring(key.indexOf('.')))
                .or(() -> key.endsWith(DUE)
                        ? words.find(key.substring(0, key.length() - DUE.length()))
                                .map(step -> words.say("portal.rules.due", step))
                        : Optional.empty())
                .orElse(key);
    }

    List<CaseViews.Event> latestChanges() {
        List<LedgerEntry> entries = ledger.of(RuleRegister.CHAIN);
        List<LedgerEntry> latest =
                new ArrayList<>(entries.subList(Math.max(0, entries.size() - LATEST), entries.size()));
        Collections.reverse(latest);
        Map<String, String> people =
                names.of(latest.stream().map(LedgerEntry::actorId).toList());
        return latest.stream()
                .map(entry -> new CaseViews.Event(
                        name(entry.action()),
                        spelledOut(entry.outcome()),
                        people.getOrDefault(entry.actorId(), entry.actorId()),
                        moments.minute(entry.at()),
                        entry.text()))
                .toList();
    }
}
