package org.unionhome.starnomination.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who was given which star. */
public interface Stars {

    /** Oldest first. */
    List<Star> of(String personId);

    Optional<Star> current(String personId, LocalDate on);

    List<Star> all();
}
