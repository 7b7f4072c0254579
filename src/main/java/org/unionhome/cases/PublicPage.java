package org.unionhome.cases;

/** A page below {@code /public} that a process offers to visitors on the log-in page; one bean for each. */
public record PublicPage(String path, String textKey) {}
