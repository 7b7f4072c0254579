package org.unionhome.passport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be written into a passport by hand; the small word stands in addresses and in the names of tables. */
public enum EntryKind {
    SKILL,
    HONOUR,
    TRAINING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EntryKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
