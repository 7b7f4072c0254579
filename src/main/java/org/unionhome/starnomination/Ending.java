package org.unionhome.starnomination;

import java.time.LocalDate;

/** When and why a nomination or a star ended. {@code reason} is a word with a text of its own; either may be null. */
record Ending(LocalDate endedOn, String reason, String reasonText) {}
