package org.unionhome.cases;

/** A case is now in another state of its process; published in the transaction that moved it. */
public record CaseMoved(CaseFile file, String state) {}
