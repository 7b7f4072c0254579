package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The contract as it was handed in, and when the authority got it. */
public record FileContract(
        @NotNull LocalDate submittedOn,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(min = 2, max = 60) String authority,
        @NotBlank @Size(min = 2, max = 40) String receiptNumber,
        @NotNull @Min(1) @Max(20) Integer copies) {}
