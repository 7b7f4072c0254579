package org.unionhome.ballot;

/**
 * One question on the paper.
 *
 * @param key stable, such as a case number; never a person's id
 * @param label what the paper shows
 */
public record Item(String key, String label) {}
