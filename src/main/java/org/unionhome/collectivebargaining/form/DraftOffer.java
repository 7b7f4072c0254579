package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.collectivebargaining.Topic;

/** What the letter of offer says. */
public record DraftOffer(
        @NotEmpty List<@NotNull Topic> topics,
        @NotNull LocalDate day,
        @NotBlank @Size(min = 2, max = 100) String place,
        @NotNull @Min(1) @Max(30) Integer seats,
        @Size(max = 50) List<@NotBlank @Size(max = 30) String> demands,
        @NotBlank @Size(min = 10, max = 4000) String offerText) {}
