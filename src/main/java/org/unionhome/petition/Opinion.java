package org.unionhome.petition;

/** What the union thinks of a request: supported, explained, or not supported. */
public enum Opinion {
    SUPPORT,
    EXPLAIN,
    REJECT
}
