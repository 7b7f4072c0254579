package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which judges have let their term pass without an answer. */
public record AbsenceRecorded(
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 64) String> judges,
        @NotBlank @Size(min = 2, max = 200) String comment) {}
