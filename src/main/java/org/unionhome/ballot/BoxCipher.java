package org.unionhome.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.unionhome.server.SecretKey;

/**
 * Seals what must not be read before its time with AES-256-GCM. Each ballot has a key of its own, derived from the server's, and
 * each sealing a fresh nonce. What was sealed for one place cannot be opened in another: its name is authenticated with it.
 */
@Component
class BoxCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final SecretKey key;

    BoxCipher(SecretKey key) {
        this.key = key;
    }

    /** @param place what it is: the box, or the count of a person */
    byte[] seal(String ballotId, String place, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        CHANCE.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, ballotId, place, nonce, plain);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was changed, belongs elsewhere, or the server has another key now */
    byte[] open(String ballotId, String place, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, ballotId, place, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] run(int mode, String ballotId, String place, byte[] nonce, byte[] input) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, keyOf(ballotId), new GCMParameterSpec(TAG_BITS, nonce));
            aes.updateAAD((ballotId + " " + place).getBytes(StandardCharsets.UTF_8));
            return aes.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what ballot " + ballotId + " keeps sealed cannot be opened", e);
        }
    }

    private SecretKeySpec keyOf(String ballotId) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal(("ballot " + ballotId).getBytes(StandardCharsets.UTF_8)), "AES");
    }
}
