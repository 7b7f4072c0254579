package org.unionhome.cases;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over several fields, each with its length before it, so that no two different lists give the same bytes. */
final class Digest {

    private Digest() {}

    static String of(Object... fields) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object field : fields) {
                byte[] bytes = field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(4)
                        .putInt(bytes == null ? -1 : bytes.length)
                        .array());
                sha.update(bytes == null ? new byte[0] : bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
