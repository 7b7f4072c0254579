package org.unionhome.welfarerequest;

import java.util.Set;
import org.unionhome.Refusal;

/** Who may not sign: twice in a round, in one's own case, or over one's own check; in person or for a principal. */
final class FourEyes {

    private FourEyes() {}

    static void require(RequestRecord request, Set<String> persons) {
        boolean signed = request.thisRound().stream().anyMatch(approval -> persons.contains(approval.personId()));
        boolean involved = persons.contains(request.applicantId)
                || persons.contains(request.filedBy)
                || request.checkedBy != null && persons.contains(request.checkedBy);
        if (signed || involved) {
            throw new Refusal("welfare-request.refusal.fourEyes");
        }
    }
}
