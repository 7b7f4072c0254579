package org.unionhome.welfarerequest;

import java.util.Set;
import org.unionhome.Refusal;

/**
 * Who may not sign: twice in a round, in one's own case, or over one's own check; in person, for a principal, or
 * after somebody did it in their place.
 */
final class FourEyes {

    private FourEyes() {}

    static void require(RequestRecord request, Set<String> persons) {
        boolean signed = request.thisRound().stream()
                .anyMatch(
                        approval -> persons.contains(approval.personId()) || persons.contains(approval.principalId()));
        boolean involved = persons.contains(request.applicantId)
                || persons.contains(request.filedBy)
                || request.checkedBy != null && persons.contains(request.checkedBy)
                || request.checkedFor != null && persons.contains(request.checkedFor);
        if (signed || involved) {
            throw new Refusal("welfare-request.refusal.fourEyes");
        }
    }
}
