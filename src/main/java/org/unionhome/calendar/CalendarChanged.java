package org.unionhome.calendar;

/** The holidays of a year were entered or corrected; running clocks must be counted again. */
public record CalendarChanged(int year) {}
