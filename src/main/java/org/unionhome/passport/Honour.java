package org.unionhome.passport;

import java.time.LocalDate;

/** A title that was given to somebody. {@code craftsman} marks the title 工匠, which is counted on its own. */
public record Honour(long id, String name, Rank rank, boolean craftsman, LocalDate awardedOn, String awardedBy) {

    /** Who gives it: the company, the city, the province, the state. */
    public enum Rank {
        COMPANY,
        CITY,
        PROVINCE,
        NATION
    }
}
