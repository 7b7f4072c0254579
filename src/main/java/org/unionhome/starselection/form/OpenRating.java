package org.unionhome.starselection.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.unionhome.ballot.Mode;

/** How the delegates rate, and until when; on paper also who counts. */
public record OpenRating(
        @NotNull Mode mode,
        @NotNull LocalDate lastDay,
        @Size(max = 60) String counterOne,
        @Size(max = 60) String counterTwo,
        @Size(max = 500) String comment) {}
