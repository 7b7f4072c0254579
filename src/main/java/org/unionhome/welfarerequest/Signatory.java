package org.unionhome.welfarerequest;

import java.util.Set;

/** Who signs, and in whose place: their own, unless they stand in for a principal. */
record Signatory(String personId, String principalId) {

    Set<String> persons() {
        return personId.equals(principalId) ? Set.of(personId) : Set.of(personId, principalId);
    }
}
