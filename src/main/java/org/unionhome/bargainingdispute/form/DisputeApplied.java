package org.unionhome.bargainingdispute.form;

/** Nothing is asked: what is disputed is handed over by the process that opens the dispute. */
public record DisputeApplied() {}
