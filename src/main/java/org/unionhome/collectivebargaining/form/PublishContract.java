package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and where the staff could read the contract. */
public record PublishContract(
        @NotNull LocalDate publishedOn,
        @NotBlank @Size(min = 2, max = 200) String channel) {}
