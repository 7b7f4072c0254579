package org.unionhome.petition;

/** What a petition is, which decides its way. */
public enum Kind {
    SUGGESTION,
    ACCUSATION,
    REQUEST,
    LABOUR_DISPUTE,
    LITIGATION
}
