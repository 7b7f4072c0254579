package org.unionhome.contractperformance.form;

/** Nothing is asked: the contract is handed over by the bargaining that it came from. */
public record ContractEntered() {}
