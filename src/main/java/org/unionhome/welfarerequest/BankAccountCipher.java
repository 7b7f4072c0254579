package org.unionhome.welfarerequest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.unionhome.server.SecretKey;

/** Encrypts bank accounts with AES-256-GCM and a fresh nonce each time, so that equal accounts do not look equal. */
@Component
public class BankAccountCipher {

    private static final int NONCE_BYTES = 16;

    private final BytesEncryptor aes;

    BankAccountCipher(SecretKey key) {
        this.aes = new AesBytesEncryptor(
                new SecretKeySpec(key.bytes(), "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    /** @param number digits, with or without spaces; null gives null */
    public Account seal(String number) {
        if (number == null) {
            return null;
        }
        String digits = number.replace(" ", "");
        byte[] sealed = aes.encrypt(digits.getBytes(StandardCharsets.UTF_8));
        return new Account(Base64.getEncoder().encodeToString(sealed), digits.substring(digits.length() - 4));
    }

    /** The number in full, for the step that pays. */
    public String open(Account account) {
        return new String(aes.decrypt(Base64.getDecoder().decode(account.accountCipher())), StandardCharsets.UTF_8);
    }
}
