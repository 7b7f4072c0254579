package org.unionhome.contractperformance.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the union's officer found in the joint check. */
public record CheckByStaff(@Size(max = 200) List<@Valid FindingRow> findings) {

    public CheckByStaff {
        findings = findings == null ? List.of() : findings;
    }
}
