package org.unionhome.portal;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Rule;

/** Puts a deadline into words: what is left, the law behind it, and what silence means. */
@Component
public class Clocks {

    private static final int SOON_DAYS = 1;

    private final PageWords words;
    private final Moments moments;

    Clocks(PageWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    public ClockView view(Deadline deadline) {
        String length = deadline.length().stripTrailingZeros().toPlainString();
        return new ClockView(
                words.step(deadline.process(), deadline.name()),
                left(deadline),
                moments.due(deadline.dueAt()),
                deadline.dueAt().toString(),
                words.say(
                        "portal.clock.rule",
                        words.say("portal.unit." + deadline.dayKind(), length),
                        moments.day(deadline.startedAt())),
                law(deadline),
                running(deadline)
                        ? words.find(deadline.process() + ".silence." + deadline.name())
                                .orElse(null)
                        : null,
                mood(deadline));
    }

    private String left(Deadline deadline) {
        return switch (deadline.state()) {
            case MET -> words.say("portal.clock.met");
            case MISSED_THEN_MET -> words.say("portal.clock.missed");
            case CANCELLED -> words.say("portal.clock.cancelled");
            case RUNNING -> deadline.dayKind() == Rule.Unit.HOURS ? hoursLeft(deadline) : daysLeft(deadline);
        };
    }

    private String hoursLeft(Deadline deadline) {
        long minutes = Duration.between(moments.now(), deadline.dueAt()).toMinutes();
        long hours = -Math.floorDiv(-Math.abs(minutes), 60);
        return words.say(minutes >= 0 ? "portal.clock.leftHours" : "portal.clock.lateHours", hours);
    }

    private String daysLeft(Deadline deadline) {
        long days = moments.daysTo(deadline.dueAt());
        if (days == 0) {
            return words.say("portal.clock.today");
        }
        return words.say(days > 0 ? "portal.clock.left" : "portal.clock.late", Math.abs(days));
    }

    /** Where the rule stands; a rule that nobody has confirmed yet says so. */
    private String law(Deadline deadline) {
        boolean confirmed = deadline.status() == Rule.Status.CONFIRMED;
        if (deadline.law() == null) {
            return words.say(confirmed ? "portal.clock.ownRule" : "portal.clock.ownRuleToConfirm");
        }
        String article = deadline.article() == null ? "" : deadline.article();
        return words.say(confirmed ? "portal.clock.law" : "portal.clock.lawToConfirm", deadline.law(), article);
    }

    private String mood(Deadline deadline) {
        if (!running(deadline)) {
            return "";
        }
        if (deadline.overdue(moments.now())) {
            return "clock-late";
        }
        return moments.daysTo(deadline.dueAt()) <= SOON_DAYS ? "clock-wait" : "";
    }

    private static boolean running(Deadline deadline) {
        return deadline.state() == Deadline.State.RUNNING;
    }
}
