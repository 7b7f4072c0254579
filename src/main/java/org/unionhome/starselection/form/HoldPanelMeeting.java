package org.unionhome.starselection.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the panel meeting says about the scores. */
public record HoldPanelMeeting(
        @NotNull Outcome outcome,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 60) String> attended,
        @Size(max = 500) List<@Valid Word> flags,
        @Size(max = 500) List<@NotBlank @Size(max = 20) String> rescored,
        @Size(max = 500) String comment) {
    /** What may be decided. */
    public enum Outcome {
        CONFIRMED,
        RESCORE
    }

    /** A word about one judge's sheet. */
    public record Word(
            @Size(max = 200) String about, @Size(max = 500) String word) {}
}
