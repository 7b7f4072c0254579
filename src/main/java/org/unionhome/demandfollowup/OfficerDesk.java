package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.form.AssignOwner;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.workflow.MessageContext;

/** What the union officer decides about a demand: who handles it, and how. */
@Component
public class OfficerDesk {

    /** How a merge ended by hand. */
    public enum MergeOutcome {
        UNMERGED
    }

    private final Demands demands;
    private final Assignments assignments;
    private final Merges merges;
    private final People people;
    private final Notices notices;

    OfficerDesk(Demands demands, Assignments assignments, Merges merges, People people, Notices notices) {
        this.demands = demands;
        this.assignments = assignments;
        this.merges = merges;
        this.people = people;
        this.notices = notices;
    }

    void assign(String number, AssignOwner form, String actorId) {
        switch (form.outcome()) {
            case ASSIGNED ->
                assignments.assign(number, form.ownerUnit(), form.coUnits() == null ? List.of() : form.coUnits());
            case MERGED -> merges.merge(number, form.mainNumber(), actorId);
            case WELFARE -> demands.change(number, Demand::adviseWelfare);
            case BARGAINING -> demands.change(number, demand -> demand.putOnBargainingList(form.topic()));
        }
    }

    /** Who never asks for help, or has left, keeps no demand waiting; they are told why. */
    void endAdvice(String reason, MessageContext context) {
        requireOfficer(context);
        String number = context.caseNumber();
        Demand back = demands.change(number, Demand::welfareDeclined);
        notices.tell(
                List.of(back.raiserId()), "CASE", "demand-follow-up.told.welfareAdviceEnded", number, number, reason);
    }

    private void requireOfficer(MessageContext context) {
        if (!people.entitlements(context.actor().id()).hasRole("unionOfficer")) {
            throw new Refusal("demand-follow-up.refusal.notOfficer");
        }
    }

    MergeOutcome takeOut(MessageContext context) {
        requireOfficer(context);
        merges.takeOut(context.caseNumber());
        return MergeOutcome.UNMERGED;
    }
}
