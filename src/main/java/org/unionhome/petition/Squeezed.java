package org.unionhome.petition;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: whoever writes 汪 鲁·军 or ｗａｎｇｌｕｊｕｎ means the same person. */
final class Squeezed {

    private Squeezed() {}

    /** One spelling for full and half width, capitals and look-alikes. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Letters and digits only, in one spelling. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder();
        folded(text).codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
