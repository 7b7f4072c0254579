package org.unionhome.collectivebargaining.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.BargainingWords;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.Representative;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;

/** The words of rounds, votes and contracts: in the reader's language, and in Chinese for what is written down. */
@Component
public class RoundWords {

    private final BargainingWords words;

    RoundWords(BargainingWords words) {
        this.words = words;
    }

    public String text(String key, Object... args) {
        return words.text(key, args);
    }

    /** The same in Chinese, whoever reads it. */
    public String official(String key, Object... args) {
        return words.official(key, args);
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String day(Instant moment) {
        return day(words.day(moment));
    }

    /** The last day of a term that ends at midnight. */
    public String lastDay(Instant end) {
        return day(end.minusSeconds(1));
    }

    /** As it stands in a contract: 2026年3月2日. */
    public String officialDay(LocalDate day) {
        return official("paper.day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    public String title(CollectiveBargaining bargaining) {
        return text(
                "text.bargaining",
                String.valueOf(bargaining.ruleSet().on().getYear()),
                text("kind." + bargaining.kind()));
    }

    public String officialTitle(CollectiveBargaining bargaining) {
        return official(
                "text.bargaining",
                String.valueOf(bargaining.ruleSet().on().getYear()),
                official("kind." + bargaining.kind()));
    }

    public String side(Side side) {
        return text("side." + side);
    }

    public String topic(Topic topic) {
        return text("topic." + topic);
    }

    /** The name of a person; the id of one who is no longer known. */
    public String name(String personId) {
        return words.name(personId);
    }

    public String name(Representative representative) {
        return representative.external() ? representative.outsider() : name(representative.personId());
    }

    String names(Collection<Representative> representatives) {
        return representatives.stream().map(this::name).collect(Collectors.joining("、"));
    }

    /** Law and article of a rule; empty when the union set it itself. */
    public String law(Rule rule) {
        if (rule.law() == null) {
            return text("text.ownRule");
        }
        return rule.article() == null ? rule.law() : text("text.law", rule.law(), rule.article());
    }

    public static Map<String, String> option(Object value, String label) {
        return Map.of("value", String.valueOf(value), "label", label);
    }

    List<Map<String, String>> options(Collection<Representative> representatives) {
        return representatives.stream()
                .map(each -> option(each.id(), each.chief() ? text("text.chief", name(each)) : name(each)))
                .toList();
    }
}
