package org.unionhome.collectivebargaining.round;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.form.GatherFeedback;
import org.unionhome.collectivebargaining.form.HoldChiefsDialogue;
import org.unionhome.collectivebargaining.form.MinutesAnswer;
import org.unionhome.collectivebargaining.form.PrepareAgenda;
import org.unionhome.collectivebargaining.form.RecordMinutes;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.workflow.TaskContext;

/** What people do in a round. */
@Component
public class RoundDesk {

    private final CollectiveBargainings bargainings;
    private final Representatives representatives;
    private final Rounds rounds;
    private final RoundPapers papers;
    private final MinutesCheck check;
    private final BargainingTable table;
    private final LawDays days;

    RoundDesk(
            CollectiveBargainings bargainings,
            Representatives representatives,
            Rounds rounds,
            RoundPapers papers,
            MinutesCheck check,
            BargainingTable table,
            LawDays days) {
        this.bargainings = bargainings;
        this.representatives = representatives;
        this.rounds = rounds;
        this.papers = papers;
        this.check = check;
        this.table = table;
        this.days = days;
    }

    /** Calls the next round, unless a side is not made up as it should be. */
    public void prepareAgenda(PrepareAgenda form, TaskContext context) {
        String caseNumber = context.caseNumber();
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        representatives.requireLawful(caseNumber);
        check.require(bargaining, form);
        int number = bargaining.round() + 1;
        rounds.open(caseNumber, number, chairOf(bargaining, number), form);
        bargainings.change(caseNumber, each -> {
            each.roundCalled(number, form.heldOn());
            each.moveTo(BargainingState.IN_ROUND);
        });
        table.roundOpened(caseNumber, number);
    }

    /** The chiefs chair in turn; whoever made the offer begins. */
    static Side chairOf(CollectiveBargaining bargaining, int round) {
        return round % 2 == 1 ? bargaining.initiator() : bargaining.initiator().other();
    }

    public RecordMinutes.Outcome recordMinutes(RecordMinutes form, TaskContext context) {
        String caseNumber = context.caseNumber();
        MeetingRound round = rounds.running(caseNumber);
        List<Long> present = check.require(bargainings.require(caseNumber), round, form);
        requireSettled(form.outcome() == RecordMinutes.Outcome.AGREED, caseNumber);
        rounds.record(round, form, present, context.actor().id());
        return form.outcome();
    }

    private void requireSettled(boolean agreed, String caseNumber) {
        if (agreed && !table.isSettled(caseNumber)) {
            throw new Refusal("collective-bargaining.refusal.notSettled");
        }
        if (agreed) {
            requireLegal(caseNumber);
        }
    }

    /** What was lawful when it was offered may not be any more; here it can still be mended. */
    private void requireLegal(String caseNumber) {
        List<Integer> below = table.belowFloor(caseNumber, days.today());
        if (!below.isEmpty()) {
            String clauses = below.stream().map(String::valueOf).collect(Collectors.joining("、"));
            throw new Refusal("collective-bargaining.refusal.belowLaw", clauses);
        }
    }

    /** A side's chief confirms what both will read, or says what is wrong with it. */
    public MinutesAnswer.Outcome confirmMinutes(Side side, MinutesAnswer answer, TaskContext context) {
        String caseNumber = context.caseNumber();
        requireChief(side, context);
        MeetingRound round = rounds.running(caseNumber);
        if (answer.outcome() == MinutesAnswer.Outcome.CORRECT) {
            if (answer.comment() == null) {
                throw new Refusal("collective-bargaining.refusal.reasonNeeded");
            }
        } else {
            requireSettled(round.agreed(), caseNumber); // a side may have gone back on something since
        }
        papers.answer(round, side, answer, context.actor().id());
        return answer.outcome();
    }

    /** What binds a side is said by its chief in person: no stand-in signs in their place without a mandate. */
    public void requireChief(Side side, TaskContext context) {
        boolean chief = representatives
                .chief(context.caseNumber(), side)
                .filter(context.actor().id()::equals)
                .isPresent();
        if (!chief) {
            throw new Refusal("collective-bargaining.refusal.chiefInPerson");
        }
    }

    public void gatherFeedback(GatherFeedback form, TaskContext context) {
        String actor = context.actor().id();
        if (representatives.requireSide(context.caseNumber(), actor) != Side.STAFF) {
            throw new Refusal("collective-bargaining.refusal.notOfThisSide");
        }
        papers.digest(context.caseNumber(), rounds.running(context.caseNumber()).number(), form.digest(), actor);
    }

    public HoldChiefsDialogue.Outcome holdChiefsDialogue(HoldChiefsDialogue form, TaskContext context) {
        String caseNumber = context.caseNumber();
        MeetingRound round = rounds.running(caseNumber);
        if (form.heldOn().isAfter(days.today()) || form.heldOn().isBefore(round.heldOn())) {
            throw new Refusal("collective-bargaining.refusal.dialogueDay");
        }
        papers.dialogue(caseNumber, round.number(), form, context.actor().id());
        if (form.outcome() == HoldChiefsDialogue.Outcome.CONTINUE) {
            bargainings.change(caseNumber, each -> each.moveTo(BargainingState.BETWEEN_ROUNDS));
        }
        return form.outcome();
    }
}
