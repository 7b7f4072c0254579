package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.unionhome.demandfollowup.ConsentHow;
import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.Urgency;

/** What is asked for, and for whom. */
public record DemandRaised(
        RaisedFor raisedFor,
        @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String applicantId,
        ConsentHow consentHow,
        @Size(max = 40) String meetingNumber,
        @Size(max = 40) String unitCode,
        @NotNull Category category,
        @NotNull Urgency urgency,
        @NotBlank @Size(min = 2, max = 60) String title,
        @NotBlank @Size(min = 5, max = 2000) String text,
        @Size(max = 1000) String suggestion,
        Boolean confidential) {
    /** For whom a demand is raised; null when nobody is named. */
    public enum RaisedFor {
        SELF,
        COLLEAGUE,
        PAPER
    }
}
