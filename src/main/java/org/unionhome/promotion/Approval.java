package org.unionhome.promotion;

import java.time.Instant;
import java.util.Set;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.promotion.form.ApprovePromotion;

/**
 * One decision on the route; rounds start anew when an approver returns the candidate. The votes are those of a committee, null
 * for a single manager. The principal is the approver themselves, or in whose place they decided.
 */
@Table("promotion_approval")
public record Approval(
        int round,
        String role,
        String personId,
        String principalId,
        ApprovePromotion.Outcome outcome,
        String comment,
        Integer due,
        Integer present,
        Integer yes,
        Instant decidedAt) {

    Set<String> persons() {
        return personId.equals(principalId) ? Set.of(personId) : Set.of(personId, principalId);
    }
}
