package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.unionhome.collectivebargaining.form.ContractAnswer.Outcome;

/** The company's chief representative signs, or says why not. */
public record SignContractOfCompany(
        @NotNull Outcome outcome,
        @Size(max = 500) String comment,
        @Size(max = 200) List<@NotBlank @Size(max = 6) String> clauses)
        implements ContractAnswer {}
