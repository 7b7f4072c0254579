package org.unionhome.welfarerequest;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One signature on the approval route; rounds start anew when an approver returns the request. The principal is the signer
 * themselves, or in whose place they signed.
 */
@Table("welfare_request_approval")
public record Approval(
        int round, String role, String personId, String principalId, Outcome outcome, Instant decidedAt) {

    /** What an approver may say. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        REJECTED
    }
}
