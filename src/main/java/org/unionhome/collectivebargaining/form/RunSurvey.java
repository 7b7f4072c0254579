package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Until when members are asked, and what the office wants to know beside the template. */
public record RunSurvey(
        @NotNull LocalDate lastDay, @Size(max = 200) String ownQuestion) {}
