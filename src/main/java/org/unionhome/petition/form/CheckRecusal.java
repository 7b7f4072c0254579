package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who is to handle the petition. */
public record CheckRecusal(
        @NotBlank @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String handlerId,
        @Size(max = 500) String comment) {}
