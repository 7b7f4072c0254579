package org.unionhome.contractperformance.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the company found in the joint check. */
public record CheckByCompany(@Size(max = 200) List<@Valid FindingRow> findings) {

    public CheckByCompany {
        findings = findings == null ? List.of() : findings;
    }
}
