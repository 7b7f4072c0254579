package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.form.AcceptDemand;
import org.unionhome.demandfollowup.form.CarryOut;
import org.unionhome.demandfollowup.form.CountersignReply;
import org.unionhome.demandfollowup.form.DraftReply;
import org.unionhome.workflow.TaskContext;

/** What the unit that owns a demand, and those that handle it with them, do. */
@Component
class UnitDesk {

    private final Demands demands;
    private final CoUnits coUnits;
    private final Progress progress;
    private final Owners owners;

    UnitDesk(Demands demands, CoUnits coUnits, Progress progress, Owners owners) {
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

    /** The unit whose role was used; when the role above stood in for it, one that is still missing. */
    private String unitOf(String number, TaskContext context) {
        String unit = Owners.unitOf(context.group());
        List<CoUnits.CoUnit> missing = coUnits.of(number).stream()
                .filter(each -> each.answer() == null)
                .toList();
        return missing.stream()
                .map(CoUnits.CoUnit::unitCode)
                .filter(code -> code.equals(unit))
                .findFirst()
                .orElseGet(() -> missing.get(0).unitCode());
    }

    void carryOut(String number, CarryOut form, String actorId) {
        Demand demand = demands.change(number, moved -> {
            switch (form.outcome()) {
                case PROGRESS -> moved.progress(percent(form));
                case DONE -> moved.done(false);
                case PARTLY -> moved.done(true);
            }
        });
        progress.report(number, demand.percent(), form.text(), form.photoId(), actorId, demands.today());
    }

    private static int percent(CarryOut form) {
        if (form.percent() == null) {
            throw new Refusal("demand-follow-up.refusal.percentNeeded");
        }
        return form.percent();
    }
}
