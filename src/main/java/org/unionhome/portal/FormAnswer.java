package org.unionhome.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** What the form island reads after a submission: where to go, or what to correct. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FormAnswer(String redirect, String message, Map<String, String> errors) {

    static FormAnswer goTo(String address) {
        return new FormAnswer(address, null, Map.of());
    }
}
