package org.unionhome.demandfollowup.receipt;

import java.util.UUID;

/** The id that a page gave its letter in advance, so that one sent twice is one letter. */
final class LetterId {

    private LetterId() {}

    /** A new one when there is none, or none that can be read. */
    static UUID of(String text) {
        try {
            return text == null ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
