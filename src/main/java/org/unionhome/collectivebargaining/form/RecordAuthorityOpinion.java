package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What the labour authority says to the contract. */
public record RecordAuthorityOpinion(
        @NotNull Outcome outcome,
        @NotNull LocalDate opinionOn,
        @Size(max = 40) String opinionNumber,
        @Size(max = 2000) String opinion,
        @Size(max = 200) List<@NotBlank @Size(max = 6) String> clauses) {

    /** What may be found. */
    public enum Outcome {
        ACCEPTED,
        OBJECTED
    }
}
