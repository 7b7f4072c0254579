package org.unionhome.collectivebargaining.page;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.unionhome.Refusal;

/** Reads what people type: numbers with commas, spaces and percent signs, in half or full width. */
final class Typed {

    private static final int TEXT = 1000;
    private static final int REASON = 500;

    private Typed() {}

    /** @return null when nothing was typed. @throws Refusal when it is not a number of money or percent */
    static BigDecimal amount(String typed) {
        String plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,，%元天]", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("-?\\d{1,9}(\\.\\d{1,2})?")) {
            throw new Refusal("collective-bargaining.refusal.amountWrong");
        }
        return new BigDecimal(plain);
    }

    static BigDecimal amountOrZero(String typed) {
        BigDecimal amount = amount(typed);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static String text(String typed) {
        return within(typed, TEXT);
    }

    static String reason(String typed) {
        return within(typed, REASON);
    }

    private static String within(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw new Refusal("collective-bargaining.refusal.textTooLong", longest);
        }
        return text;
    }
}
