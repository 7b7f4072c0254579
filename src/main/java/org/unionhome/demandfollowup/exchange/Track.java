package org.unionhome.demandfollowup.exchange;

import java.util.Locale;

/** The road of a demand by its kind; it decides how soon a reply and an end are promised. */
public enum Track {
    SAFETY,
    HARDSHIP,
    WAGE,
    URGENT,
    CROSS,
    NORMAL;

    /** As rule parameters spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
