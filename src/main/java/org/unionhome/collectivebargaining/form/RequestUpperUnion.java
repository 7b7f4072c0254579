package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Whom the union asked to urge an answer, when, and in which words. */
public record RequestUpperUnion(
        @NotBlank @Size(min = 2, max = 100) String authority,
        @NotNull LocalDate askedOn,
        @NotBlank @Size(min = 10, max = 2000) String request) {}
