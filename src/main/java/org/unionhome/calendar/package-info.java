/**
 * The law's clocks: working days with make-up days, rule parameters by jurisdiction and date of effect with their source, and
 * deadlines that remind before and escalate after they are due. Counting follows 民法典 arts. 201 and 203: the start day is not
 * counted, and a last day that is a rest day rolls forward.
 */
package org.unionhome.calendar;
