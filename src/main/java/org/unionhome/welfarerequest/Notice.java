package org.unionhome.welfarerequest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A public notice: as little as lets colleagues object. While an objection pauses it, it has no end but a number of working
 * days left. Its digest stays when its content is taken down, as proof of what was posted and when.
 */
public record Notice(
        UUID id,
        String caseNumber,
        String maskedName,
        String unitCode,
        RequestType type,
        String hardshipClass,
        String band,
        Instant postedAt,
        Instant endsAt,
        int daysLeft,
        Instant removedAt,
        String digest) {

    /** The first character of a name, and a star for however many follow. */
    static String mask(String name) {
        return new StringBuilder()
                .appendCodePoint(name.codePointAt(0))
                .append('*')
                .toString();
    }

    /** SHA-256 of what was posted. */
    static String digest(String... parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Urgent help is paid before anybody has classed the household. */
    boolean isUrgent() {
        return hardshipClass == null;
    }

    boolean isPaused() {
        return removedAt == null && endsAt == null;
    }
}
