package org.unionhome.contractperformance.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.contractperformance.FollowUp;
import org.unionhome.demandfollowup.exchange.Category;

/** What follows from each promise that was not kept. */
public record FollowUpBreach(@Size(max = 200) List<@Valid Row> breaches) {

    /** One promise; category, day and reason as the decision needs them. */
    public record Row(
            @Size(max = 10) String item,
            @Size(max = 4000) String about,
            FollowUp decision,
            Category category,
            LocalDate newDay,
            @Size(max = 500) String reason) {}

    public FollowUpBreach {
        breaches = breaches == null ? List.of() : breaches;
    }
}
