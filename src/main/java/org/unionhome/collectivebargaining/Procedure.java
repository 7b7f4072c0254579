package org.unionhome.collectivebargaining;

/** The three procedures of the Jiangsu rules of 2023; elsewhere everything is ordinary. */
public enum Procedure {
    ORDINARY,
    SIMPLIFIED,
    EMERGENCY
}
