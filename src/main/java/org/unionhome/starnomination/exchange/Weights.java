package org.unionhome.starnomination.exchange;

/** Points that each part of the score can give at most; together 100. */
public record Weights(int skill, int performance, int safety, int innovation, int democratic) {}
