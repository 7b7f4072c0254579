package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** From which day, and by which document. */
public record AppointCandidate(
        @NotNull LocalDate appointedOn,
        @NotBlank @Size(max = 40) String documentNumber,
        @Size(max = 500) String comment) {}
