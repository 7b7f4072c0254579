package org.unionhome.promotion;

import java.util.LinkedHashSet;
import java.util.Set;
import org.unionhome.Refusal;
import org.unionhome.workflow.TaskContext;

/** Who may not approve: who raised the motion, or has approved in this round, in person, for a principal, or by a stand-in. */
final class Signatures {

    private Signatures() {}

    static void require(PromotionRecord promotion, TaskContext context) {
        Set<String> persons = new LinkedHashSet<>(Set.of(context.actor().id()));
        persons.add(context.principalId());
        if (persons.stream().anyMatch(promotion.motion()::isRaisedBy)) {
            throw new Refusal("promotion.refusal.ownMotion");
        }
        boolean signed = promotion.thisRound().stream()
                .flatMap(approval -> approval.persons().stream())
                .anyMatch(persons::contains);
        if (signed) {
            throw new Refusal("promotion.refusal.signedBefore");
        }
    }
}
