package org.unionhome.calendar;

/** A clock will soon run out. Published once for each deadline; channels decide whom and how to tell. */
public record DeadlineNear(Deadline deadline) {}
