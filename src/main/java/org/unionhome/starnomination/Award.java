package org.unionhome.starnomination;

import java.time.LocalDate;

/** Where the nomination was ranked, and the term of the star if there is one. */
record Award(Integer ranked, LocalDate fromDay, LocalDate toDay) {}
