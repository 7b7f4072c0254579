package org.unionhome.contractperformance.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the owner of an obligation did, and what proves it. */
public record EvidenceSupplied(
        @NotBlank @Size(max = 10) String obligation,
        @NotNull LocalDate doneOn,
        @NotBlank @Size(min = 2, max = 1000) String evidence) {}
