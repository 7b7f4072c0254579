package org.unionhome.workflow;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
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
                null,
                String.valueOf(context.getActivityId()));
        return super.handleIncident(context, message);
    }
}
