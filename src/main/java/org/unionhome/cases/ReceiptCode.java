package org.unionhome.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that stands for its holder: 94 bits of chance and a check sign, in groups of four. The alphabet leaves out what is
 * mistaken for something else on paper. It has 31 signs, a prime, so one wrong sign and two that changed places are both noticed.
 * Only the digest is ever stored; with that much chance it needs no salt.
 */
public final class ReceiptCode {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_SIGNS = 19;
    private static final int LENGTH = RANDOM_SIGNS + 1;
    private static final int GROUP = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final String signs;

    private ReceiptCode(String signs) {
        this.signs = signs;
    }

    /** A new one. */
    public static ReceiptCode random() {
        StringBuilder signs = new StringBuilder();
        CHANCE.ints(RANDOM_SIGNS, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        return new ReceiptCode(signs.append(check(signs)).toString());
    }

    /** Reads what a person typed, with or without gaps; empty when it cannot be a code. */
    public static Optional<ReceiptCode> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\u3000_\u2010-\u2015-]", "");
        boolean whole = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return whole && check(signs) == signs.charAt(RANDOM_SIGNS)
                ? Optional.of(new ReceiptCode(signs))
                : Optional.empty();
    }

    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            sum += (i + 2) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }

    /** As it is printed: {@code ABCD-EFGH-…}. */
    public String text() {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What is stored. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(signs.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the code: this may end in a log. */
    @Override
    public String toString() {
        return "receipt code";
    }
}
