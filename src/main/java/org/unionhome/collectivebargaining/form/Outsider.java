package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A professional from outside the company. */
public record Outsider(
        @NotBlank @Size(min = 2, max = 60) String name,
        @NotBlank @Size(min = 2, max = 100) String organisation) {}
