package org.unionhome.workflow;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** A step that failed for good stops its case: the administrators are told at once, instead of a table nobody looks at. */
class IncidentNotice extends DefaultIncidentHandler {

    private static final String ADMINISTRATORS = "systemAdministrator";

    private final Notices notices;
    private final People people;

    IncidentNotice(Notices notices, People people) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.notices = notices;
        this.people = people;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        notices.tell(
                people.holders(ADMINISTRATORS).stream().map(Person::id).toList(),
                "INCIDENT",
                "notice.incident",
                null, // no link: an administrator mends the step in Cockpit and may not open the case
                String.valueOf(context.getActivityId()),
                caseNumber(context));
        return super.handleIncident(context, message);
    }

    private static String caseNumber(IncidentContext context) {
        if (context.getExecutionId() == null) {
            return "-";
        }
        ExecutionEntity execution =
                Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
        return execution == null ? "-" : String.valueOf(execution.getProcessBusinessKey());
    }
}
