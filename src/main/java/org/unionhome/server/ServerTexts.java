package org.unionhome.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Texts of start and stop. They are needed when there is no application context yet, hence no MessageSource. */
final class ServerTexts {

    private static final Control WITHOUT_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ServerTexts() {}

    /** The Chinese text, and the English one on the next line. */
    static String inBothLanguages(String key, Object... arguments) {
        return text(Locale.ROOT, key, arguments) + System.lineSeparator() + text(Locale.ENGLISH, key, arguments);
    }

    static String onOneLine(String key, Object... arguments) {
        return text(Locale.ROOT, key, arguments) + "  " + text(Locale.ENGLISH, key, arguments);
    }

    static String text(Locale language, String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle("messages.server", language, WITHOUT_FALLBACK);
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
