package org.unionhome.demandfollowup.receipt;

import java.util.Map;
import java.util.UUID;

/** What somebody without a name sent. {@code content} has the fields of the form that it is for. */
record Letter(UUID id, Kind kind, String receiptDigest, Map<String, Object> content) {

    /** What it is for. */
    enum Kind {
        RAISE,
        ADD,
        RATE
    }
}
