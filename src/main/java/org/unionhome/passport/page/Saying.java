package org.unionhome.passport.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.passport.Condition;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** Puts what processes tell about a person into the reader's words: days as days, and a rule with its law and article. */
@Component
class Saying {

    private final PageWords words;
    private final Moments moments;
    private final Rules rules;

    Saying(PageWords words, Moments moments, Rules rules) {
        this.words = words;
        this.moments = moments;
        this.rules = rules;
    }

    String say(String key, List<Object> args) {
        return words.say(
                key,
                args.stream()
                        .map(arg -> arg instanceof LocalDate day ? moments.day(day) : arg)
                        .toArray());
    }

    PassportViews.Requirement requirement(Condition condition) {
        String state = condition.met() == null ? "open" : condition.met() ? "met" : "missing";
        return new PassportViews.Requirement(say(condition.textKey(), condition.args()), state, source(condition));
    }

    private String source(Condition condition) {
        return condition.ruleKey() == null
                ? null
                : rules.find(condition.ruleKey(), moments.today())
                        .map(this::source)
                        .or(() -> decision(condition.ruleKey()))
                        .orElse(null);
    }

    private Optional<String> decision(String key) {
        return words.find(key + ".source").map(source -> words.say("passport.source", source));
    }

    private String source(Rule rule) {
        String how = rule.status() == Rule.Status.CONFIRMED ? "" : "ToConfirm";
        if (rule.law() == null) {
            return words.say("portal.clock.ownRule" + how);
        }
        return words.say("portal.clock.law" + how, rule.law(), rule.article() == null ? "" : rule.article());
    }
}
