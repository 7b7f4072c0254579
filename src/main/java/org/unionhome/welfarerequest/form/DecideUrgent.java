package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.unionhome.welfarerequest.Urgency;

/** What the union chair says to an urgent request. */
public record DecideUrgent(
        @NotNull Urgency.Decision outcome,

        @Digits(integer = 7, fraction = 2) @DecimalMin("0.01") @DecimalMax("1000000")
        BigDecimal approvedCny,

        @Size(max = 500) String comment) {}
