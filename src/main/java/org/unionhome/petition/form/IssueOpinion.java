package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.petition.Opinion;

/** The written opinion on the petition. */
public record IssueOpinion(
        @NotNull Opinion opinion,
        @NotBlank @Size(min = 10, max = 2000) String opinionText,
        Boolean hardship) {}
