package org.unionhome.passport;

import java.util.List;

/** Tells what a person can reach next, and what is missing for it. One bean for each kind of ladder. */
public interface NextRung {

    /** The next steps from where the person stands today; empty when there is none. */
    List<Rung> of(String personId);

    /** A step up, with everything that must be so before. */
    record Rung(String titleKey, List<Object> titleArgs, List<Condition> conditions) {}
}
