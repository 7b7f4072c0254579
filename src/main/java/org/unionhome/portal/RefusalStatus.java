package org.unionhome.portal;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.unionhome.Refusal;

/** What a refusal is in terms of HTTP, for pages, forms and the interface alike. */
public final class RefusalStatus {

    private static final Set<String> UNKNOWN = Set.of(
            "cases.refusal.unknownCase",
            "workflow.refusal.unknownProcess",
            "workflow.refusal.unknownMessage",
            "workflow.refusal.notYours");
    private static final Set<String> TOO_LATE =
            Set.of("workflow.refusal.taskGone", "workflow.refusal.claimedByOther", "workflow.refusal.notWaiting");

    private RefusalStatus() {}

    /** What others may not see does not exist for them; what came too late is a conflict; the rest is wrong input. */
    public static HttpStatus of(Refusal refusal) {
        if (UNKNOWN.contains(refusal.key())) {
            return HttpStatus.NOT_FOUND;
        }
        return TOO_LATE.contains(refusal.key()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    }
}
