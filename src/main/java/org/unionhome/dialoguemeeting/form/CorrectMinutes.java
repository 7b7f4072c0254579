package org.unionhome.dialoguemeeting.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The minutes as they should have been, and what was changed. */
public record CorrectMinutes(
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 60) String> presentDelegates,
        @NotBlank @Size(max = 300) String companyPresent,
        @NotBlank @Size(min = 2, max = 8000) String minutes,
        @Size(max = 500) String comment) {}
