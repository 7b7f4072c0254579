package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the meeting is not held. */
public record MeetingCancelled(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
