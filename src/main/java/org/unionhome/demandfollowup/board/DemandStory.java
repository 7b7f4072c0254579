package org.unionhome.demandfollowup.board;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** Tells a demand in sentences that need no knowledge of procedures, from its first day to what comes next. */
@Component
public class DemandStory {

    private static final String KEY = "demand-follow-up.board.story.";

    private final DemandReader demands;
    private final Cards cards;
    private final PageWords words;
    private final Moments moments;

    DemandStory(DemandReader demands, Cards cards, PageWords words, Moments moments) {
        this.demands = demands;
        this.cards = cards;
        this.words = words;
        this.moments = moments;
    }

    /** The sentences, in the order in which things happened. */
    public List<String> of(BoardRow row, DemandReader.Detail detail) {
        List<String> told = new ArrayList<>();
        beginning(told, row, detail);
        owner(told, row, detail);
        reply(told, row, detail);
        steps(told, row, detail);
        end(told, row, detail);
        return told;
    }

    private void beginning(List<String> told, BoardRow row, DemandReader.Detail detail) {
        String key = "ANONYMOUS".equals(detail.origin()) ? "raisedAnonymously" : "raised." + detail.origin();
        told.add(words.say(KEY + key, moments.day(row.raisedOn()), row.unit(), cards.raiser(row)));
        if (row.seconds() > 0) {
            told.add(words.say(KEY + "seconded", row.seconds()));
        }
    }

    private void owner(List<String> told, BoardRow row, DemandReader.Detail detail) {
        if (detail.mergedInto() != null) {
            told.add(words.say(KEY + "merged", detail.mergedInto()));
        }
        if (row.owner() == null) {
            told.add(words.say(KEY + "noOwner"));
            return;
        }
        List<String> helpers = demands.helpers(row.number());
        told.add(
                helpers.isEmpty()
                        ? words.say(KEY + "owner", row.owner())
                        : words.say(KEY + "ownerWith", row.owner(), String.join(words.say(KEY + "comma"), helpers)));
        if (detail.supervisedBy() != null) {
            words.find("portal.role." + detail.supervisedBy())
                    .ifPresent(role -> told.add(words.say(KEY + "supervised", role)));
        }
    }

    private void reply(List<String> told, BoardRow row, DemandReader.Detail detail) {
        if (detail.repliedOn() != null) {
            String grade = detail.grade() == null ? "" : words.say(KEY + "grade." + detail.grade());
            told.add(words.say(KEY + "replied", moments.day(detail.repliedOn()), grade));
        }
        if (row.plannedOn() != null) {
            told.add(words.say(KEY + "planned", moments.day(row.plannedOn())));
        }
        if (detail.budgetCny() != null) {
            told.add(words.say(KEY + "budget", detail.budgetCny()));
        }
    }

    private void steps(List<String> told, BoardRow row, DemandReader.Detail detail) {
        if (detail.extensions() > 0) {
            told.add(words.say(KEY + "extended", detail.extensionReason() == null ? "-" : detail.extensionReason()));
        }
        for (DemandReader.Step step : demands.ladder(row.number())) {
            if (!"GREEN".equals(step.level())) {
                told.add(words.say(KEY + "ladder." + step.level(), moments.day(step.since())));
            }
        }
        if (row.reopened() > 0) {
            told.add(words.say(KEY + "reopened", row.reopened()));
        }
        if (detail.congressList()) {
            told.add(words.say(KEY + "congress"));
        }
    }

    private void end(List<String> told, BoardRow row, DemandReader.Detail detail) {
        if (row.rating() != null && detail.ratedOn() != null) {
            told.add(words.say(KEY + "rated", moments.day(detail.ratedOn()), cards.rating(row)));
        } else if (row.unrated()) {
            told.add(words.say(KEY + "unrated"));
        }
        String state = words.state("demand-follow-up", row.state());
        String term = cards.term(row);
        told.add(term == null ? words.say(KEY + "now", state) : words.say(KEY + "nowTerm", state, term));
    }
}
