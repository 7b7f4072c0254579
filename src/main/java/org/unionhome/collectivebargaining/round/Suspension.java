package org.unionhome.collectivebargaining.round;

import java.time.LocalDate;

/** What both agreed when they broke off: the day, the place and the matters with which they go on (集体合同规定 35). */
public record Suspension(LocalDate until, String place, String content) {}
