package org.unionhome.passport;

import java.time.LocalDate;

/** A level that somebody reached in a trade. {@code certificate} is its number, null when it has none. */
public record Skill(long id, String trade, SkillLevel level, LocalDate awardedOn, String certificate) {}
