package org.unionhome.starselection;

/** How many people work in a branch, with its teams. */
public record Headcount(String branchCode, int headcount) {}
