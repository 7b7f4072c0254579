package org.unionhome.collectivebargaining.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.table.Bound;
import org.unionhome.collectivebargaining.table.Clause;
import org.unionhome.collectivebargaining.table.ClauseState;
import org.unionhome.collectivebargaining.table.Guideline;
import org.unionhome.collectivebargaining.table.Position;
import org.unionhome.collectivebargaining.table.PositionState;
import org.unionhome.portal.PageWords;

/** Puts clauses and positions into the reader's words. */
@Component
class ClauseWords {

    private static final String TABLE = "collective-bargaining.table.";
    private static final int GLANCE = 24;

    private final PageWords words;
    private final MoneyWords money;

    ClauseWords(PageWords words, MoneyWords money) {
        this.words = words;
        this.money = money;
    }

    String state(ClauseState state) {
        return words.say(TABLE + "state." + state);
    }

    static String mood(ClauseState state) {
        return switch (state) {
            case OPEN -> "tag-wait";
            case TENTATIVE -> "tag-near";
            case AGREED -> "tag-good";
            case DROPPED -> "";
        };
    }

    String side(Side side) {
        return words.say(TABLE + "side." + side);
    }

    String topic(Clause clause) {
        return words.say(TABLE + "topic." + clause.topic());
    }

    /** The amount; where the clause has none, the beginning of the text. */
    String said(Clause clause, Position position) {
        String amount = money.amount(clause.measure(), position.amount());
        return amount == null ? glance(position.text()) : amount;
    }

    String prior(Clause clause) {
        String amount = money.amount(clause.measure(), clause.priorAmount());
        return amount == null ? glance(clause.priorText()) : amount;
    }

    String agreed(Clause clause) {
        String amount = money.amount(clause.measure(), clause.agreedAmount());
        return amount == null ? glance(clause.agreedText()) : amount;
    }

    private static String glance(String text) {
        return text == null || text.length() <= GLANCE ? text : text.substring(0, GLANCE) + "…";
    }

    /** Withdrawn, or one of several that go together; null when there is nothing to say. */
    String mark(Position position) {
        if (position.state() == PositionState.WITHDRAWN) {
            return words.say(TABLE + "withdrawn");
        }
        return position.packageId() == null ? null : words.say(TABLE + "inPackage");
    }

    String floor(Clause clause, Optional<Rule> rule) {
        if (clause.floorAmount() == null) {
            return null;
        }
        String key = clause.floorBound() == Bound.AT_LEAST ? "floor" : "ceiling";
        String amount = money.amount(clause.measure(), clause.floorAmount());
        return words.say(TABLE + key, amount)
                + rule.flatMap(this::law).map(law -> " " + law).orElse("");
    }

    private Optional<String> law(Rule rule) {
        if (rule.law() == null) {
            return Optional.of(words.say(TABLE + "sample"));
        }
        return Optional.of(
                rule.article() == null
                        ? words.say(TABLE + "law", rule.law())
                        : words.say(
                                TABLE + "article", rule.law(), rule.article().replaceAll("^第|条$", "")));
    }

    String guideline(Guideline line) {
        return words.say(
                TABLE + "guideline.line",
                money.percent(line.lower()),
                money.percent(line.base()),
                money.percent(line.upper()));
    }
}
