package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What members are told of the results. */
public record SummariseSurvey(@NotBlank @Size(max = 4000) String summary) {}
