package org.unionhome.portal;

/** One choice of a list's filter. */
public record FilterLink(String href, String text, boolean on) {}
