package org.unionhome.petition.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.unionhome.petition.Channel;
import org.unionhome.petition.Kind;

/** What is brought forward, by a member for themselves or by an officer who registers it for a member. */
public record PetitionRegistered(
        RegisteredFor registeredFor,
        @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String petitionerId,
        Channel channel,
        @NotNull Kind kind,
        @NotBlank @Size(min = 5, max = 2000) String facts,
        @NotBlank @Size(min = 2, max = 1000) String request,
        @Size(max = 500) String accusedText,
        @NotNull @Min(1) @Max(100_000) Integer peopleCount,
        @NotNull @Min(1) @Max(100_000) Integer representatives,
        @Size(max = 100) String forwardedBy,
        @Pattern(regexp = "[A-Z0-9-]{1,20}") String earlierCase) {
    /** For whom it is registered. */
    public enum RegisteredFor {
        SELF,
        MEMBER
    }
}
