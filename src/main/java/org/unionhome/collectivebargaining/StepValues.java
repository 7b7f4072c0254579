package org.unionhome.collectivebargaining;

import java.util.Map;

/** Values for the forms of some steps; each part of the process has its own bean. Nulls are left out. */
public interface StepValues {

    /** Empty for a step that is another part's. */
    Map<String, Object> of(CollectiveBargaining bargaining, String step);
}
