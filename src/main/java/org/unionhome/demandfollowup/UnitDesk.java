package org.unionhome.demandfollowup;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.form.AcceptDemand;
import org.unionhome.demandfollowup.form.CarryOut;
import org.unionhome.demandfollowup.form.CountersignReply;
import org.unionhome.demandfollowup.form.DraftReply;
import org.unionhome.demandfollowup.form.VerifyOnSite;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TaskContext;

/** What the unit that owns a demand, and those that handle it with them, do. */
@Component
class UnitDesk {

    private final Demands demands;
    private final CoUnits coUnits;
    private final Progress progress;
    private final Owners owners;

    private final OpenTasks openTasks;

    UnitDesk(Demands demands, CoUnits coUnits, Progress progress, Owners owners, OpenTasks openTasks) {
        this.openTasks = openTasks;
        this.demands = demands;
        this.coUnits = coUnits;
        this.progress = progress;
        this.owners = owners;
    }

    /** Who sends a demand back says why, and to whom it should go instead. */
    void accept(String number, AcceptDemand form) {
        if (form.outcome() == AcceptDemand.Outcome.ACCEPTED) {
            demands.change(number, Demand::accept);
            return;
        }
        if (form.comment() == null || form.insteadUnit() == null) {
            throw new Refusal("demand-follow-up.refusal.insteadNeeded");
        }
        String instead = owners.require(form.insteadUnit());
        demands.change(number, demand -> demand.sendBack(form.comment(), instead));
    }

    void draft(String number, DraftReply form) {
        coUnits.ask(number);
        Answer answer = new Answer(form.grade(), form.reply(), form.plannedOn(), form.budgetCny());
        boolean others = !coUnits.codes(number).isEmpty();
        demands.change(number, demand -> demand.draft(answer, others, demands.today()));
    }

    /** The last one to countersign moves the demand on: back, when anybody objected. */
    void countersign(String number, CountersignReply form, TaskContext context) {
        boolean agreed = form.outcome() == CountersignReply.Outcome.AGREED;
        coUnits.answer(
                number,
                unitOf(number, context),
                agreed,
                form.comment(),
                context.actor().id());
        List<CoUnits.CoUnit> all = coUnits.of(number);
        if (all.stream().allMatch(unit -> unit.answer() != null)) {
            boolean everybody = all.stream().allMatch(unit -> unit.answer().equals("AGREED"));
            demands.change(number, demand -> demand.countersigned(everybody));
        }
    }

    /** The unit whose task it is; when a role above stands in for it, one that is missing and has no task of its own. */
    private String unitOf(String number, TaskContext context) {
        String unit = Owners.unitOf(context.group());
        List<String> missing = coUnits.of(number).stream()
                .filter(each -> each.answer() == null)
                .map(CoUnits.CoUnit::unitCode)
                .toList();
        if (missing.contains(unit)) {
            return unit;
        }
        List<String> answering = openTasks.ofCase(number).stream()
                .map(OpenTask::candidate)
                .map(Owners::unitOf)
                .filter(Objects::nonNull)
                .toList();
        return missing.stream()
                .filter(code -> !answering.contains(code))
                .findFirst()
                .orElseThrow();
    }

    void carryOut(String number, CarryOut form, String actorId) {
        Demand demand = demands.change(number, moved -> {
            switch (form.outcome()) {
                case PROGRESS -> moved.progress(percent(form));
                case DONE -> moved.done(false);
                case PARTLY -> moved.done(true);
            }
        });
        progress.report(demand, form.text(), form.photoId(), actorId, demands.today());
    }

    /** Found not done, it is as far again as it was before it was said to be done. */
    void verify(String number, VerifyOnSite.Outcome found) {
        boolean confirmed = found != VerifyOnSite.Outcome.NOT_DONE;
        boolean partly = found == VerifyOnSite.Outcome.PARTLY;
        demands.change(number, demand -> demand.verified(confirmed, partly, progress.beforeDone(demand)));
    }

    private static int percent(CarryOut form) {
        if (form.percent() == null) {
            throw new Refusal("demand-follow-up.refusal.percentNeeded");
        }
        return form.percent();
    }
}
