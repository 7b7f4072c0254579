package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Why the congress did not pass the draft, and which clauses it is about. */
public record RecordRejection(
        @NotBlank @Size(min = 2, max = 2000) String reasons,
        @Size(max = 200) List<@NotBlank @Size(max = 6) String> clauses) {}
