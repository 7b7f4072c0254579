package org.unionhome.petition;

import java.util.Set;

/** Who signs, and in whose place: the same person twice unless they stand in for somebody. */
record Signatory(String personId, String principalId) {

    boolean isAnyOf(Set<String> persons) {
        return persons.contains(personId) || persons.contains(principalId);
    }
}
