package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.welfarerequest.Approval;

/** What one approver decides. */
public record ApproveRequest(
        @NotNull Approval.Outcome outcome, @Size(max = 500) String comment) {}
