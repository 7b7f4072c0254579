package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** To whom it was reported that the congress twice had no quorum. */
public record ReportQuorumFailure(
        @NotNull LocalDate reportedOn,
        @NotBlank @Size(min = 2, max = 60) String reportedTo,
        @NotBlank @Size(min = 2, max = 1000) String report) {}
