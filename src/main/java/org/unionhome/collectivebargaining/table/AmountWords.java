package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Amounts as people say them: 12 percent, 300 yuan a month, 5 days. */
@Component
public class AmountWords {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private final MessageSource texts;

    AmountWords(MessageSource texts) {
        this.texts = texts;
    }

    /** @return null when there is no amount */
    public String say(Measure measure, BigDecimal amount, Locale locale) {
        if (amount == null || measure == Measure.NONE) {
            return null;
        }
        return texts.getMessage("collective-bargaining.measure." + measure, new Object[] {plain(amount)}, locale);
    }

    /** The clause's sentence with the amount in its place; null where the clause has no sentence. */
    public static String sentence(String wording, BigDecimal amount) {
        if (wording == null) {
            return null;
        }
        return amount == null ? wording : wording.replace("{0}", plain(amount));
    }

    /** Whether a text has this number in it. */
    static boolean names(String text, BigDecimal amount) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(found -> new BigDecimal(found.group().replace(",", "")))
                .anyMatch(number -> number.compareTo(amount.abs()) == 0);
    }

    /** Without zeros that say nothing. */
    public static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
