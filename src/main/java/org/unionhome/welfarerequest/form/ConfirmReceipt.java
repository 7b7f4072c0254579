package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That the member has received it. */
public record ConfirmReceipt(
        @NotNull @AssertTrue Boolean received,
        @Size(max = 500) String comment) {}
