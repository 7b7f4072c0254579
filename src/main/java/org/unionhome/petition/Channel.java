package org.unionhome.petition;

/** How a petition reached the union. */
public enum Channel {
    LETTER,
    VISIT,
    CALL,
    ONLINE
}
