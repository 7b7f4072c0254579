package org.unionhome.passport;

import java.time.LocalDate;

/** A post that somebody holds or held. {@code toDay} is its last day, null while it is held. */
public record Post(long id, String post, String unitCode, LocalDate fromDay, LocalDate toDay, String sourceCase) {}
