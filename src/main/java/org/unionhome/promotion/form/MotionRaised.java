package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.promotion.Origin;
import org.unionhome.promotion.Target;

/** Who is to have which vacant post, and why. */
public record MotionRaised(
        @NotBlank @Size(max = 64) String candidate,
        @NotNull Target target,
        @NotBlank @Size(min = 2, max = 60) String post,
        @NotBlank @Size(max = 20) String postUnit,
        @NotBlank @Size(min = 2, max = 300) String vacancy,
        @NotNull Origin origin,
        @NotBlank @Size(min = 2, max = 1000) String reason) {}
