package org.unionhome.calendar;

/** A clock ran out with the step undone. Published once; nothing is decided by it, somebody above is told. */
public record DeadlineMissed(Deadline deadline) {}
