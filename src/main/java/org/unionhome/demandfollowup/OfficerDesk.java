package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.form.AssignOwner;

/** What the union officer decides about a demand: who handles it, and how. */
@Component
class OfficerDesk {

    private final Demands demands;
    private final Assignments assignments;
    private final Merges merges;

    OfficerDesk(Demands demands, Assignments assignments, Merges merges) {
        this.demands = demands;
        this.assignments = assignments;
        this.merges = merges;
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
}
