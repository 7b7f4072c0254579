package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the staff say to the published progress, for their own side only. */
public record GatherFeedback(
        @NotBlank @Size(min = 2, max = 4000) String digest) {}
