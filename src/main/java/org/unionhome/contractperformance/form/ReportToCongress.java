package org.unionhome.contractperformance.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the congress is told about the contract, and when. */
public record ReportToCongress(
        @NotNull LocalDate reportedOn,
        @NotBlank @Size(min = 5, max = 4000) String summary) {}
