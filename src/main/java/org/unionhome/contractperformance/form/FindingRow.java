package org.unionhome.contractperformance.form;

import jakarta.validation.constraints.Size;
import org.unionhome.contractperformance.Finding;

/** What one side found about one obligation; {@code item} is its number in the contract. */
public record FindingRow(
        @Size(max = 10) String item,
        @Size(max = 4000) String about,
        Finding finding,
        @Size(max = 500) String note) {}
