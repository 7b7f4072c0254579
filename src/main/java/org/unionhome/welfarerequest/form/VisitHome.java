package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the first visitor records. */
public record VisitHome(
        @NotNull LocalDate visitedOn,
        @NotBlank @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String secondVisitorId,
        @NotBlank @Size(min = 2, max = 1000) String finding,
        @Size(max = 500) String comment) {}
